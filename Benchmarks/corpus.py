"""Makes the reports that the benchmark reads: invented, each the same every time it is made.

    corpus.py PROGRAM FOLDER

FOLDER gets a folder a format, and truth.json: which reports have a fault, and of which kind.
"""

import concurrent.futures
import csv
import json
import pathlib
import random
import subprocess
import sys

import figures
import prose

COUNTS = {"docx": 1000, "html": 1000, "txt": 1000, "xlsx": 1000, "pdf": 100, "doc": 50}
PLACES = [a + b + c for a in "云青丹松柳临" for b in "河山溪原" for c in ("县", "区")]
BODIES = ["教育局", "民政局", "财政局", "交通运输局", "水利局", "农业农村局", "卫生健康局", "审计局",
          "统计局", "医疗保障局", "应急管理局", "城市管理局"]
FAULTS = ["prose", "row total", "results total", "balance", "remedies total"]


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    for name in ("csv", *COUNTS):
        (folder / name).mkdir(parents=True, exist_ok=True)
    reports = [Report(number) for number in range(max(COUNTS.values()))]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda report: report.write(program, folder), reports))
    legacy(folder)
    truth = {report.name: report.fault for report in reports}
    (folder / "truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=0))


class Report:
    def __init__(self, number):
        chance = random.Random(number)
        self.number, self.name = number, f"{number:04}"
        # One report in ten has a fault, of each kind in turn.
        self.fault = FAULTS[number // 10 % len(FAULTS)] if number % 10 == 7 else None
        self.year = chance.randint(2021, 2024)
        self.place = chance.choice(PLACES)
        self.unit = self.place + chance.choice(BODIES)
        self.title = f"{self.unit}{self.year}年政府信息公开工作年度报告"
        self.publication = list(figures.publication(chance))
        self.requests = figures.requests(chance)
        self.remedies = figures.remedies(chance)
        self.prose = prose.sections(
            chance, POOL, self.place, self.year, self.requests, self.remedies, self.fault)
        self.spoil()

    def spoil(self):
        """Changes one cell: the kinds that a table can have."""
        match self.fault:
            case "row total": self.requests[figures.OUTCOMES[0]][6] += 1
            case "results total": self.requests[figures.TOTAL][0] += 1
            case "balance": self.requests[figures.CARRIED_OUT][0] += 2
            case "remedies total": self.remedies[figures.REMEDIES[0]][4] += 1

    def lines(self):
        """The lines of the program's own CSV."""
        yield "表", "行", "列", "值"
        yield "说明", "单位", "", self.unit
        yield "说明", "年度", "", self.year
        yield "说明", "格式", "", 2021
        yield "说明", "标题", "", self.title
        for heading, paragraphs in self.prose.items():
            for number, paragraph in enumerate(paragraphs, 1):
                yield "正文", heading, number, paragraph
        for row, column, value in self.publication:
            yield "二", row, column, value
        for table, rows, columns in [
            ("三", self.requests, figures.PEOPLE), ("四", self.remedies, figures.ENDINGS),
        ]:
            for row, values in rows.items():
                for column, value in zip(columns + ["总计"], values):
                    yield table, row, column, value

    def write(self, program, folder):
        source = folder / "csv" / f"{self.name}.csv"
        with source.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(self.lines())
        for ending in ("docx", "html", "xlsx", "pdf"):
            output = folder / ending / f"{self.name}.{ending}"
            if self.number < COUNTS[ending] and not output.exists():
                subprocess.run(
                    [program, "report", "convert", source, "-o", output], check=True,
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        page = (folder / "html" / f"{self.name}.html").read_bytes()
        (folder / "txt" / f"{self.name}.txt").write_text(copied(page), "utf-8")


def copied(page):
    """The text that somebody copies out of a browser: a line a row, tabs between the cells."""
    from lxml import html

    lines = []
    for block in html.document_fromstring(page).iter("h1", "h2", "h3", "p", "tr"):
        if block.tag == "tr":
            lines.append("\t".join(cell.text_content().strip() for cell in block))
        elif block.getparent().tag not in ("td", "th"):
            lines.append(block.text_content().strip())
    return "\n".join(lines) + "\n"


def legacy(folder):
    """.doc, as LibreOffice saves the first .docx."""
    wanted = [f"{number:04}" for number in range(COUNTS["doc"])]
    sources = [
        folder / "docx" / f"{name}.docx" for name in wanted
        if not (folder / "doc" / f"{name}.doc").exists()]
    if sources:
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder.resolve()}/office",
             "--convert-to", "doc:MS Word 97", "--outdir", folder / "doc", *sources],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


POOL = prose.sentences()

if __name__ == "__main__":
    main()
