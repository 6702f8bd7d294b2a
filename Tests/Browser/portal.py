"""The program under test, started on a free port, and a browser to look at it."""

import os
import socket
import subprocess
import tempfile
import time
import unittest
import urllib.request
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

REPORTS = Path(__file__).parent / "reports"
CHROMIUM = os.environ.get("GONGKAI_CHROMIUM", "/usr/bin/chromium")
WIDTHS = (390, 768, 1280)
# Where screenshots are put, one for each page and width; none are taken where it is not set.
SCREENSHOTS = os.environ.get("GONGKAI_SCREENSHOTS")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Portal:
    """`gongkai serve` as a child process."""

    def __init__(self, program, *options):
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            [program, "serve", "--port", str(port), *options],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.wait()

    def wait(self):
        end = time.monotonic() + 30
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise RuntimeError(f"the program ended with {self.process.returncode}")
            try:
                urllib.request.urlopen(self.address + "/checks", timeout=5).close()
                return
            except OSError:
                time.sleep(0.05)
        raise RuntimeError("the program does not answer")

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class PortalTest(unittest.TestCase):
    """A test with a page of its own; what the browser complains about is a failure."""

    # Whether there is the demonstration county behind the pages.
    demonstrates = False

    @classmethod
    def setUpClass(cls):
        options = []
        if cls.demonstrates:
            folder = tempfile.TemporaryDirectory()
            cls.addClassCleanup(folder.cleanup)
            cls.data = folder.name + "/data"
            options = ["--demonstration", "--data", cls.data]
        cls.portal = Portal(os.environ["GONGKAI_PROGRAM"], *options)
        cls.addClassCleanup(cls.portal.stop)
        cls.playwright = sync_playwright().start()
        cls.addClassCleanup(cls.playwright.stop)
        cls.browser = cls.playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        cls.addClassCleanup(cls.browser.close)

    def open(self, width=1280, script=True):
        context = self.browser.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=script,
            accept_downloads=True, locale="zh-CN")
        self.addCleanup(context.close)
        page = context.new_page()
        page.set_default_timeout(30_000)
        complaints = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        # A form that comes back with its faults is answered with 422, which the browser mentions.
        page.on("console", lambda m: m.type == "error" and "status of 422" not in m.text
                and complaints.append(m.text))
        self.addCleanup(lambda: self.assertEqual(complaints, []))
        page.goto(self.portal.address + "/")
        return page

    def look_at(self, path, name=None, script=True):
        """Opens a page at every width, and holds it against `assert_well_made`."""
        for width in WIDTHS:
            with self.subTest(path=path, width=width):
                page = self.open(width=width, script=script)
                answer = page.goto(self.portal.address + path)
                self.assertEqual(answer.status, 200)
                self.assert_well_made(page, name or path.strip("/").replace("/", "-"))

    def assert_well_made(self, page, name):
        """Nothing scrolls sideways, axe finds nothing; leaves a screenshot where they are wanted.

        For a page that a journey has come to, at whatever width it was opened.
        """
        self.screenshot(page, name)
        self.assert_fits(page)
        self.axe(page)

    def assert_fits(self, page):
        wide = page.evaluate(
            """() => [...document.querySelectorAll("body *")].filter((element) => {
              const inside = element.closest(".scroll");
              return element.getBoundingClientRect().right > innerWidth + 1
                && !(inside && inside !== element);
            }).map((element) => element.outerHTML.slice(0, 120))
              .slice(0, document.documentElement.scrollWidth > innerWidth ? 5 : 0)""")
        self.assertEqual(wide, [], "the page scrolls sideways")

    def axe(self, page):
        violations = Axe().run(page).response["violations"]
        self.assertEqual(
            [(v["id"], [n["target"] for n in v["nodes"]][:5]) for v in violations], [])

    def screenshot(self, page, name):
        if SCREENSHOTS:
            width = page.viewport_size["width"]
            page.screenshot(path=Path(SCREENSHOTS) / f"{name}-{width}.png", full_page=True)

    def fill_request(self, page):
        """The public form, as 王秀兰 fills it in."""
        page.goto(self.portal.address + "/requests/new")
        page.get_by_label("向哪个机关申请").select_option(label="清河县财政局")
        page.get_by_label("个人（公民）").check()
        page.get_by_label("姓名").fill("王秀兰")
        page.get_by_label("身份证件").select_option(label="居民身份证")
        page.get_by_label("证件号码").fill("139999199003070514")
        page.get_by_label("电子邮箱").fill("wang@example.invalid")
        page.get_by_label("信息名称").fill("2025年度财政决算草案")
        page.get_by_label("内容描述").fill("申请公开2025年度财政决算草案及其附表。")
        page.get_by_label("电子邮件").check()
        page.get_by_label("电子文件").check()

    def upload(self, page, *names):
        page.get_by_label("选择年度报告文件").set_input_files([str(REPORTS / n) for n in names])
        page.get_by_role("button", name="开始核查").click()
        # The last thing both ways of answering write.
        page.get_by_text("文件未被保存").wait_for()
