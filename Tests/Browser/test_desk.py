"""What officers do at the desk besides a case's way: intake, lists, wordings, answers, query codes."""

import re
import unittest

from desk import DeskTest


class Intake(DeskTest):
    def test_a_request_at_the_counter(self):
        page = self.sign_in("shoujian")
        self.visit(page, "/desk")
        self.check(page, "desk-worklist")
        self.fill_intake(page, "校舍维修资金的文件")
        self.check(page, "desk-intake")
        self.press(page, "登记")
        self.check(page, "desk-intake-receipt")
        self.assert_letters(page, 2)
        page.goto(self.case_of_receipt(page))
        page.get_by_role("heading", name="校舍维修资金的文件").wait_for()
        self.check(page, "desk-case")

    def test_a_new_query_code_opens_the_request_and_the_old_one_no_more(self):
        page = self.sign_in("shoujian")
        case = self.registered(page, "查询码丢了的一件")
        old = page.locator(".copyable code").last.inner_text()
        page.goto(case)
        page.get_by_role("link", name="补发查询码").click()
        self.check(page, "desk-query-code")
        page.get_by_label("按申请表上的电话回拨，核对了申请内容").check()
        self.press(page, "补发查询码")
        self.check(page, "desk-query-code-slip")
        number, code = page.locator(".copyable code").all_inner_texts()
        self.assertNotEqual(code, old)
        page.emulate_media(media="print")
        self.assertTrue(page.get_by_text(code).is_visible())
        self.assertFalse(page.get_by_role("link", name="回到这件申请").is_visible())
        requester = self.open()
        self.visit(requester, "/progress")
        requester.get_by_label("申请编号").fill(number)
        requester.get_by_label("查询码").fill(code)
        self.press(requester, "查询")
        requester.get_by_role("heading", name="查询码丢了的一件").wait_for()


class Lists(DeskTest):
    def test_search_and_filters(self):
        page = self.sign_in("zhuguan")
        self.visit(page, "/desk/requests")
        self.check(page, "desk-search")
        number = page.locator("tbody th a").first.inner_text()
        page.get_by_label("编号、姓名或内容").fill(number)
        self.press(page, "筛选")
        page.get_by_role("link", name=number).first.wait_for()
        self.assertTrue(re.search("清除筛选条件", page.content()))


class Wordings(DeskTest):
    def test_a_wording_is_looked_at_saved_and_taken_back(self):
        for script in (True, False):
            with self.subTest(script=script):
                self.journey(self.sign_in("fuzeren", script=script), look=script)

    def journey(self, page, look):
        check = self.check if look else lambda page, name: None
        self.visit(page, "/desk/wordings")
        check(page, "desk-wordings")
        page.get_by_role("link", name="政府信息公开申请答复书（予以公开）").click()
        text = page.get_by_label("模板内容")
        own = text.input_value().replace("经审查，", "经本机关审查，")
        self.assertIn("经本机关审查", own)
        text.fill(own)
        self.press(page, "预览")
        page.locator("#preview").get_by_text("经本机关审查，您申请公开的政府信息可以公开").wait_for()
        self.assertEqual(page.get_by_label("模板内容").input_value(), own)
        check(page, "desk-wording-preview")
        content, _ = self.saved(page, page.get_by_role("button", name="下载预览（PDF）"))
        self.assertEqual(content[:4], b"%PDF")
        self.press(page, "检查并保存")
        page.get_by_text("已保存。").wait_for()
        self.assertIn("本机关用语", page.locator(".page-heading").inner_text())
        page.get_by_role("link", name="恢复标准用语").click()
        check(page, "desk-wording-removal")
        self.press(page, "恢复标准用语")
        page.get_by_text("已恢复标准用语。").wait_for()
        self.assertIn("经审查", page.get_by_label("模板内容").input_value())

    def test_who_may_not_save_reads_and_looks(self):
        page = self.sign_in("shenhe")
        self.visit(page, "/desk/wordings/reply.disclosed")
        self.assertEqual(page.get_by_role("button", name="检查并保存").count(), 0)
        self.press(page, "预览")
        page.locator("#preview").get_by_text("王秀兰：").wait_for()
        self.check(page, "desk-wording-read")


class Answers(DeskTest):
    def test_an_answer_is_written_found_by_the_public_and_withdrawn(self):
        page = self.sign_in("chengban")
        self.visit(page, "/desk/answers")
        self.check(page, "desk-answers")
        page.get_by_role("link", name="添加常见答复").first.click()
        page.get_by_label("标题").fill("学前教育资助名额")
        page.get_by_label("内容").fill("名额和条件在县政府网站的教育专栏公布。")
        page.get_by_label("原文地址").fill("https://example.invalid/jy")
        self.press(page, "预览")
        page.locator("#preview").get_by_text("名额和条件在县政府网站").wait_for()
        self.check(page, "desk-answer")
        self.press(page, "公布")
        page.get_by_text("已公布").wait_for()
        reader = self.open()
        self.visit(reader, "/?q=学前教育资助")
        reader.get_by_text("学前教育资助名额").first.wait_for()
        row = page.locator("tr", has=page.get_by_role("link", name="学前教育资助名额", exact=True))
        row.get_by_role("link", name="撤下").click()
        self.check(page, "desk-answer-withdrawal")
        self.press(page, "撤下")
        page.get_by_text("已撤下。").wait_for()
        self.visit(reader, "/?q=学前教育资助")
        self.assertEqual(reader.get_by_text("学前教育资助名额").count(), 0)


if __name__ == "__main__":
    unittest.main()
