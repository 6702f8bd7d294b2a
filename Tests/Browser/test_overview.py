"""The ledger and its files, taking one over, the holiday notices, the board and the digest."""

import unittest
from datetime import date, timedelta

from desk import DeskTest, rows_of_csv, rows_of_workbook

HEAD = "申请编号,提交方式,提交日期,申请人类别,申请人,信息名称,办理结果,办结日期"


class Ledger(DeskTest):
    def test_filters_narrow_page_and_files_alike(self):
        for script in (True, False):
            with self.subTest(script=script):
                page = self.sign_in("zhuguan", script=script)
                self.visit(page, "/desk/ledger")
                if script:
                    self.check(page, "desk-ledger")
                page.get_by_label("机关").select_option(label="清河县财政局")
                page.get_by_label("办理情况").select_option(label="已办结")
                self.press(page, "筛选")
                if script:
                    self.check(page, "desk-ledger-filtered")
                shown = page.locator("tbody th a").all_inner_texts()
                self.assertGreater(len(shown), 0)
                for link, read in (
                        ("下载Excel（.xlsx）", rows_of_workbook), ("下载CSV", rows_of_csv)):
                    content, _ = self.saved(page, page.get_by_role("link", name=link))
                    head, *lines = read(content)
                    self.assertEqual(head[:3], ["序号", "申请编号", "机关"])
                    self.assertEqual({line[2] for line in lines}, {"清河县财政局"})
                    # The page has the newest first, a register the oldest.
                    self.assertEqual([line[1] for line in reversed(lines)], shown)

    def test_a_ledger_is_taken_over_after_a_look(self):
        page = self.sign_in("shoujian")
        self.visit(page, "/desk/ledger")
        page.get_by_role("link", name="导入台账").click()
        self.check(page, "desk-import")
        template, _ = self.saved(page, page.get_by_role("link", name="下载模板（.xlsx）"))
        self.assertEqual(rows_of_workbook(template)[0][0], "申请编号")
        lines = [
            HEAD,
            "清财依申请〔2024〕901号,当面提交,2024-03-04,自然人,王秀兰,旧台账的一件,予以公开,2024-03-20",
            "清财依申请〔2024〕902号,当面提交,三月四日,自然人,李建国,日期写错的一件,予以公开,2024-03-20",
        ]
        page.get_by_label("台账文件").set_input_files(
            {"name": "台账.csv", "mimeType": "text/csv", "buffer": "\r\n".join(lines).encode()})
        self.press(page, "预览")
        self.check(page, "desk-import-preview")
        self.assertIn("C3", page.locator("main").inner_text())
        other = page.context.new_page()
        self.assert_in_ledger(other, 2024, is_there=False)
        page.get_by_role("button", name="导入1件").click()
        page.get_by_text("已导入：新增1件").wait_for()
        self.check(page, "desk-import-done")
        self.assert_in_ledger(other, 2024, is_there=True)

    def assert_in_ledger(self, page, year, is_there):
        self.visit(page, f"/desk/ledger?from={year}-01-01&through={year}-12-31")
        self.assertEqual(page.get_by_text("旧台账的一件").count() > 0, is_there)


class Calendar(DeskTest):
    def test_a_notice_is_looked_at_then_moves_the_open_cases(self):
        intake = self.sign_in("shoujian")
        case = self.registered(intake, "会被放假移动的一件")
        intake.goto(case)
        before = self.last_day(intake)
        page = self.sign_in("zhuguan")
        self.visit(page, "/desk/calendar")
        self.check(page, "desk-calendar")
        page.get_by_label("通知内容").fill(self.notice())
        self.press(page, "预览对未办结申请的影响")
        row = page.locator("tr", has=page.get_by_text("会被放假移动的一件"))
        row.wait_for()
        self.assertIn(before, row.inner_text())
        self.check(page, "desk-calendar-preview")
        intake.goto(case)
        self.assertEqual(self.last_day(intake), before)
        self.press(page, "载入并重新计算")
        page.get_by_text("放假安排已载入").wait_for()
        self.check(page, "desk-calendar-loaded")
        intake.goto(case)
        self.assertIn("重新计算", intake.locator("main").inner_text())
        self.assertGreater(self.last_day(intake), before)

    def last_day(self, page):
        """As the ledger has it: 2026-12-25."""
        number = page.locator(".above").inner_text().split(" ")[0]
        self.visit(page, "/desk/ledger")
        row = page.locator("tr", has=page.get_by_role("link", name=number, exact=True))
        return row.locator("td").nth(2).inner_text().split("\n")[0].strip()

    @staticmethod
    def notice():
        """Ten days off in the county soon, all in one year."""
        start = date.today() + timedelta(days=3)
        if start.month == 12 and start.day > 20:
            start = date(start.year + 1, 1, 8)
        end = start + timedelta(days=9)
        return "\n".join([
            f"年份 {start.year}", "地区 清河县", f"公布 {date.today()}",
            "通知 清河县人民政府关于县庆放假的通知", f"放假 {start}..{end} 县庆"])


class Overview(DeskTest):
    def test_the_board_leads_to_the_cases(self):
        page = self.sign_in("zhuguan")
        self.visit(page, "/desk/board")
        self.check(page, "desk-board")
        row = page.locator("tr", has=page.get_by_role("link", name="清河县财政局", exact=True))
        overdue = row.locator("td").nth(3)
        count = int(overdue.inner_text().split()[0])
        self.assertGreater(count, 0)
        overdue.get_by_role("link").click()
        self.assertEqual(page.locator("tbody tr").count(), count)

    def test_the_digest_of_one_and_of_all(self):
        page = self.sign_in("chengban")
        self.visit(page, "/desk/digest")
        self.check(page, "desk-digest")
        mine = page.locator("tbody tr").count()
        page.get_by_role("link", name="本机关全部").click()
        self.check(page, "desk-digest-all")
        self.assertGreaterEqual(page.locator("tbody tr").count(), mine)


if __name__ == "__main__":
    unittest.main()
