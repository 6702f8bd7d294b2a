"""The design language: every component at every width, and whole pages made of them."""

import unittest

from portal import PortalTest


class Styleguide(PortalTest):
    def test_every_page_is_well_made_at_every_width(self):
        for name in ("", "/form", "/receipt", "/confirmation", "/worklist", "/case"):
            self.look_at("/styleguide" + name)

    def test_the_error_summary_takes_the_focus_and_leads_to_the_field(self):
        for script in (True, False):
            with self.subTest(script=script):
                page = self.open(script=script)
                page.goto(self.portal.address + "/styleguide/form")
                focused = page.locator(":focus")
                self.assertIn("请更正以下2处", focused.inner_text())
                self.assertTrue(page.title().startswith("有误："))
                page.keyboard.press("Tab")
                page.keyboard.press("Enter")
                self.assertTrue(page.url.endswith("#f-email"))

    def test_a_field_is_told_with_its_error(self):
        page = self.open()
        page.goto(self.portal.address + "/styleguide/form")
        email = page.get_by_label("电子邮箱")
        self.assertEqual(email.get_attribute("aria-invalid"), "true")
        told = email.get_attribute("aria-describedby").split()
        self.assertIn("电子邮箱不完整", page.locator("#" + told[0]).inner_text())
        # What is no day comes back as it was typed.
        self.assertEqual(page.get_by_label("填表日期").input_value(), "2026年13月1日")

    def test_what_a_choice_asks_for_comes_with_it(self):
        page = self.open(script=False)
        page.goto(self.portal.address + "/styleguide/form")
        self.assertTrue(page.get_by_label("通信地址").is_visible())
        page.get_by_label("电子邮件").check()
        self.assertFalse(page.get_by_label("通信地址").is_visible())

    def test_the_keyboard_reaches_what_scrolls(self):
        page = self.open(width=390)
        page.goto(self.portal.address + "/styleguide")
        region = page.get_by_role("region", name="各单位收件情况（框内滚动）")
        region.focus()
        page.keyboard.press("ArrowRight")
        page.wait_for_function(
            "() => document.activeElement.scrollLeft > 0", timeout=10_000)


if __name__ == "__main__":
    unittest.main()
