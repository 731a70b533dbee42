"""Merges what the two SDKs declare into the facts."""
