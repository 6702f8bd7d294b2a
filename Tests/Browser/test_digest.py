"""What falls due, on its page and on every page of the desk."""

import re
from pathlib import Path

from desk import DeskTest


class Digest(DeskTest):
    def test_is_well_made_for_everybody_who_is_told(self):
        for name, addresses in (
            ("chengban", ["/desk/digest"]),
            ("fuzeren", ["/desk/digest", "/desk/digest?all=yes"]),
            ("zhuguan", ["/desk/digest?units=yes"]),
        ):
            page = self.sign_in(name)
            for address in addresses:
                page.goto(self.portal.address + address)
                view = address.partition("?")[2].partition("=")[0] or "own"
                self.check(page, f"desk-digest-{name}-{view}")

    def test_leads_from_every_page_to_the_cases_without_a_script(self):
        page = self.sign_in("fuzeren", script=False)
        for place in ("/desk/ledger", "/desk/requests", "/desk"):
            page.goto(self.portal.address + place)
            page.get_by_role("link", name=re.compile("查看每日提醒.*本机关")).click()
            page.wait_for_url("**/desk/digest?all=yes")
        number = page.locator("table a").first.inner_text()
        page.locator("table a").first.click()
        page.wait_for_url("**/desk/requests/*")
        self.assertIn(number, page.locator("main").inner_text())

    def test_the_outbox_holds_what_the_page_tells(self):
        """Made when the program started: each paper whole, none of it with a name of a requester."""
        page = self.sign_in("fuzeren")
        page.goto(self.portal.address + "/desk/digest?all=yes")
        numbers = set(page.locator("table a").all_inner_texts())
        self.assertTrue(numbers)
        files = list(Path(self.data, "outbox").glob("*-agency-139999-2.txt"))
        self.assertEqual(len(files), 1)
        text = files[0].read_text("utf-8")
        for number in numbers:
            self.assertIn(number, text)
        for title in page.locator("table .second-line").all_inner_texts():
            if not title.startswith("条例"):
                self.assertNotIn(title, text)
