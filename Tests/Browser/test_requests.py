"""Applying for disclosure and following it, with and without a script."""

import unittest

from portal import PortalTest, WIDTHS


class Requests(PortalTest):
    demonstrates = True

    def test_the_pages_are_well_made(self):
        self.look_at("/", "home")
        self.look_at("/?q=%E5%86%B3%E7%AE%97%E8%8D%89%E6%A1%88", "home-search")
        self.look_at("/requests/new")
        self.look_at("/progress")

    def test_a_request_is_submitted_and_followed(self):
        for width in WIDTHS:
            with self.subTest(width=width):
                page = self.open(width=width)
                self.journey(page, lambda name: self.assert_well_made(page, name))

    def test_the_same_without_a_script(self):
        self.journey(self.open(script=False), lambda name: None)

    def journey(self, page, look):
        self.fill_request(page)
        page.get_by_label("附件").set_input_files(
            {"name": "说明.txt", "mimeType": "text/plain", "buffer": "材料".encode()})
        page.get_by_role("button", name="下一步：核对").click()
        page.get_by_role("heading", name="核对后提交").wait_for()
        self.assertIn("说明.txt", page.locator("main").inner_text())
        look("review")
        page.get_by_role("button", name="返回修改").click()
        self.assertEqual(page.get_by_label("信息名称").input_value(), "2025年度财政决算草案")
        self.assertIn("说明.txt", page.locator("main").inner_text())
        page.get_by_role("button", name="下一步：核对").click()
        page.get_by_role("button", name="提交申请").click()
        page.get_by_role("heading", name="申请已提交").wait_for()
        look("receipt")
        number, code = page.locator(".copyable code").all_inner_texts()
        page.goto(self.portal.address + "/progress")
        page.get_by_label("申请编号").fill(number)
        page.get_by_label("查询码").fill(code.lower())
        page.get_by_role("button", name="查询").click()
        page.get_by_role("heading", name="2025年度财政决算草案").wait_for()
        look("request")
        page.get_by_role("link", name="不再需要了，撤回申请").click()
        look("withdrawal")
        page.get_by_role("button", name="撤回申请").click()
        page.get_by_text("您撤回了申请").wait_for()
        look("request-withdrawn")


if __name__ == "__main__":
    unittest.main()
