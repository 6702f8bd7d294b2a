"""Whole journeys through 年报核查, with and without a script."""

import io
import unittest
import zipfile

from portal import REPORTS, WIDTHS, PortalTest

NAMES = ("矛盾.txt", "表格.html", "损坏.bin")


class Checks(PortalTest):
    def test_findings_are_listed_and_marked(self):
        for script in (True, False):
            with self.subTest(script=script):
                page = self.open(script=script)
                self.upload(page, *NAMES)
                self.assertEqual(page.locator("article.check").count(), 3)
                first = page.locator("article.check").first
                self.assertIn("6870", first.locator(".finding.error").first.inner_text())
                self.assertIn("6780", first.locator("mark.error").first.inner_text())
                self.assertGreater(page.locator("td.error").count(), 0)
                self.assertIn("不认识这种文件", page.locator("article.check").last.inner_text())
                self.assertIn("3个文件", page.locator("main").inner_text())
                self.assertNotIn("不应执行", page.title())

    def test_a_finding_leads_to_its_mark_and_back(self):
        for script in (True, False):
            with self.subTest(script=script):
                page = self.open(script=script)
                self.upload(page, NAMES[0])
                page.get_by_role("link", name="在报告中查看第1处").click()
                self.assertTrue(page.url.endswith("#r1-m1"))
                self.assertTrue(page.locator("#r1-m1").is_visible())
                page.locator("#r1-m1").click()
                self.assertTrue(page.url.endswith("#r1-f1"))

    def test_downloads_come_out_of_the_page(self):
        for script in (True, False):
            with self.subTest(script=script):
                page = self.open(script=script)
                self.upload(page, *NAMES)
                self.check_download(page, "下载批注稿", "矛盾-批注.docx", "word/comments.xml")
                self.check_download(page, "下载问题清单", "年报核查问题清单.xlsx", "xl/workbook.xml")

    def check_download(self, page, label, name, part):
        with page.expect_download() as waiting:
            page.get_by_text(label).first.click()
        self.assertEqual(waiting.value.suggested_filename, name)
        with open(waiting.value.path(), "rb") as file:
            archive = zipfile.ZipFile(io.BytesIO(file.read()))
        self.assertIsNone(archive.testzip())
        self.assertIn(part, archive.namelist())

    def test_the_keyboard_is_enough(self):
        page = self.open()
        # Listening from the start: where it begins with the key, the dialog may come first.
        page.on("filechooser", lambda chooser: None)
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.className"), "skip")
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.id"), "files")
        with page.expect_file_chooser() as chooser:
            page.keyboard.press("Enter")
        chooser.value.set_files(str(REPORTS / NAMES[0]))
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.get_by_text("文件未被保存").wait_for()
        self.assertEqual(page.evaluate("document.activeElement.id"), "results-title")
        self.press_tab_until(page, "在报告中查看第1处")
        page.keyboard.press("Enter")
        self.assertTrue(page.url.endswith("#r1-m1"))
        page.keyboard.press("Tab")
        # What comes after the mark in the report, not the page's beginning.
        self.assertTrue(page.evaluate(
            "document.activeElement.compareDocumentPosition(document.getElementById('r1-m1')) & 2"))

    def press_tab_until(self, page, text):
        for _ in range(40):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.textContent") == text:
                return
        self.fail(f"{text} is not reached")

    def test_files_can_be_dropped(self):
        page = self.open()
        content = (REPORTS / NAMES[0]).read_text(encoding="utf-8")
        dropped = page.evaluate_handle(
            """(content) => {
              const transfer = new DataTransfer();
              transfer.items.add(new File([content], "拖入.txt"));
              return transfer;
            }""", content)
        page.dispatch_event("#drop", "drop", {"dataTransfer": dropped})
        page.get_by_text("文件未被保存").wait_for()
        self.assertIn("拖入.txt", page.locator("#results-files").inner_text())

    def test_the_form_says_what_is_missing(self):
        page = self.open(script=False)
        # Browsers do not send a form without a required file; another client may.
        page.goto(self.portal.address + "/checks")
        answer = page.request.post(
            self.portal.address + "/checks", multipart={"note": "x"})
        self.assertEqual(answer.status, 400)
        self.assertIn("还没有选择文件", answer.text())

    def test_every_width_is_well_made(self):
        for width in WIDTHS:
            with self.subTest(width=width):
                page = self.open(width=width)
                self.assert_well_made(page, "checks")
                self.upload(page, *NAMES)
                self.assert_well_made(page, "checks-results")

    def test_axe_finds_nothing_in_the_page_without_script(self):
        page = self.open(script=False)
        self.upload(page, *NAMES)
        html = page.content()
        # The audit itself is a script: it looks at the same page in a context that runs some.
        other = self.open()
        other.route("**/checks", lambda route: route.fulfill(
            content_type="text/html; charset=utf-8", body=html))
        other.goto(self.portal.address + "/checks")
        self.axe(other)


if __name__ == "__main__":
    unittest.main()
