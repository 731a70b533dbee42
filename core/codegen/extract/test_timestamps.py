import unittest

from merge.timestamps import is_date, is_rfc3339, is_unix_time


class Timestamps(unittest.TestCase):
    def test_a_name_is_enough(self):
        for name in ("created", "expires_at", "trial_end", "due_by"):
            self.assertTrue(is_unix_time(name, ""), name)
        for name in ("amount", "trial_period_days", "exp_month", "weekend"):
            self.assertFalse(is_unix_time(name, ""), name)

    def test_what_counts_is_no_instant(self):
        self.assertFalse(is_unix_time("delay_until", "The number of days to wait."))
        self.assertFalse(is_unix_time("expiry_days", "A Unix timestamp."))

    def test_documentation_decides_for_other_names(self):
        self.assertTrue(is_unix_time("anchor", "A Unix timestamp of the first cycle."))
        self.assertFalse(is_unix_time("amount_due", "The amount at this timestamp."))

    def test_v2_has_instants_and_dates_as_strings(self):
        self.assertTrue(is_rfc3339("created", ""))
        self.assertTrue(is_rfc3339("effective", "An RFC 3339 timestamp."))
        self.assertTrue(is_date("The day, as YYYY-MM-DD."))
        self.assertFalse(is_rfc3339("paid_at", "The day, as YYYY-MM-DD."))


if __name__ == "__main__":
    unittest.main()
