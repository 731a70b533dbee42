"""How names are spelled in the facts."""

import re

# stripe-node's internal names for what Stripe's reference calls otherwise.
RENAMED = {
    "V2.V2Amount": "V2.Amount",
    "EventBase": "Event",
    "V2.Core.EventBase": "V2.Core.Event",
}


def renamed(name):
    return RENAMED.get(name, name)


def snake(name):
    name = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name).lower()


def snake_path(name):
    return ".".join(snake(part) for part in name.split("."))


def last(name):
    return name.split(".")[-1]


def path_shape(path):
    """`/v1/accounts/{account}` and `/v1/accounts/{id}` are one path."""
    return re.sub(r"\{[^}]*\}", "{}", path)
