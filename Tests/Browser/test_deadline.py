"""The calculator 答复期限怎么算, as somebody at home uses it: no script, one event after the other."""

import unittest

from portal import PortalTest


class Deadline(PortalTest):
    def test_is_well_made(self):
        self.look_at("/deadline")
        asked = "/deadline?channel=counter&submitted=2025-01-20"
        self.look_at(asked + "&event=third-party-asked@2025-01-22"
                     "&event=third-party-answered@2025-01-26", "deadline-answer")
        self.look_at(asked + "&event=correction-notice@2025-01-22", "deadline-waiting")
        self.look_at(asked + "&event=extended:21@2025-02-10", "deadline-unlawful")
        self.look_at("/deadline?channel=web&submitted=2025-02-30", "deadline-errors")

    def test_events_are_added_and_taken_away_without_a_script(self):
        page = self.open(script=False)
        page.goto(self.portal.address + "/deadline")
        page.get_by_label("当面提交").check()
        page.get_by_label("提交（签收）日期").fill("2025-01-20")
        page.get_by_role("button", name="计算答复期限").click()
        self.assertEqual(page.locator("h1").inner_text(), "2025年2月21日（星期五）")
        page.get_by_label("事项", exact=False).first.select_option(label="延长答复期限")
        page.get_by_label("发生日期").fill("2025-02-10")
        page.get_by_label("延长", exact=True).fill("5")
        page.get_by_role("button", name="重新计算").click()
        self.assertEqual(page.locator("h1").inner_text(), "2025年2月28日（星期五）")
        page.get_by_label("2025年2月10日，延长答复期限5个工作日").uncheck()
        page.get_by_role("button", name="重新计算").click()
        self.assertEqual(page.locator("h1").inner_text(), "2025年2月21日（星期五）")


if __name__ == "__main__":
    unittest.main()
