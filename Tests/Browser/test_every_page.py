"""Every page that a link leads to, for everybody who may go there: axe finds nothing, nothing scrolls sideways."""

import re
import unittest
from urllib.parse import urlsplit

from desk import DeskTest

OFFICERS = [
    "shoujian", "chengban", "shenhe", "fuzeren", "zhuguan", "xitong", "anquan", "shenji"]
# Files, and what is looked at on a page of its own elsewhere.
FILES = re.compile(r"/(csv|xlsx|pdf|docx|anchor|draft|template)$|/files/")


def shape(path):
    """Pages of one kind are looked at once: ids and queries apart, but each case for itself."""
    parts = urlsplit(path)
    if re.fullmatch(r"/desk/requests/[\d-]+", parts.path):
        return parts.path
    return re.sub(r"\d[\d-]*", "n", parts.path) + "?" * bool(parts.query)


class EveryPage(DeskTest):
    def test_is_well_made(self):
        looked = set()
        for name in [None] + OFFICERS:
            page = self.sign_in(name, width=768) if name else self.open(width=768)
            waiting, seen = ["/desk" if name else "/"], set()
            while waiting:
                path = waiting.pop(0)
                if shape(path) in seen:
                    continue
                seen.add(shape(path))
                with self.subTest(path=path, officer=name):
                    answer = page.goto(self.portal.address + path)
                    self.assertEqual(answer.status, 200)
                    if shape(path) not in looked:
                        looked.add(shape(path))
                        self.assert_well_made(page, "every" + shape(path).replace("/", "-"))
                waiting += self.links(page)
        # So that a crawl that finds nothing is no success.
        self.assertGreater(len(looked), 80)

    def links(self, page):
        found = page.eval_on_selector_all(
            "a[href^='/']", "links => links.map(link => link.getAttribute('href'))")
        paths = [path.split("#")[0] for path in found]
        return [path for path in paths if path and not FILES.search(urlsplit(path).path)]


if __name__ == "__main__":
    unittest.main()
