"""The words of an invented report, in agreement with its figures."""

import pathlib

from figures import CARRIED_IN, CARRIED_OUT, OUTCOMES, RECEIVED, REMEDIES, TOTAL


def sentences():
    """{part: [sentence]} of sentences.txt."""
    parts, part = {}, None
    text = pathlib.Path(__file__).with_name("sentences.txt").read_text("utf-8")
    for line in text.splitlines():
        if line.startswith("["):
            part = parts.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            part.append(line)
    return parts


def split(random, total, count):
    cuts = sorted(random.randint(0, total) for _ in range(count - 1))
    return [end - start for start, end in zip([0] + cuts, cuts + [total])]


def filled(random, line, place):
    pieces = line.format(place=place, n="{n}").split("{n}")
    return pieces[0] + "".join(f"{random.randint(2, 90)}{piece}" for piece in pieces[1:])


def sections(random, pool, place, year, requests, remedies, fault):
    """{heading: [paragraph]}. `fault` is the kind of the fault that the report is to have."""
    most = random.randint(6, 14)
    some = {part: random.sample(lines, len(lines)) for part, lines in pool.items()}
    text = {part: "".join(filled(random, line, place) for line in lines[:most])
            for part, lines in some.items()}
    overview = [
        f"{year}年，{place}认真贯彻落实《中华人民共和国政府信息公开条例》，紧紧围绕中心工作，"
        "持续加大公开力度，不断提高公开质量。现将有关情况报告如下。",
        "（一）主动公开。" + _published(random, fault) + text["主动公开"],
        "（二）依申请公开。" + _requested(random, requests, remedies) + text["依申请"],
        "（三）政府信息管理。" + text["管理"],
        "（四）平台建设。" + _platforms(random) + text["平台"],
        "（五）监督保障。" + _trained(random) + text["监督"],
    ]
    return {
        "前言": [
            "根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。本报告所列数据的统计"
            f"期限为{year}年1月1日至{year}年12月31日。本报告电子版可在{place}政府门户网站下载。"],
        "一、总体情况": overview,
        "五、存在的主要问题及改进情况": ["".join(pool["问题"]), text["改进"]],
        "六、其他需要报告的事项": pool["其他"],
    }


def _published(random, fault):
    total = random.randint(300, 9000)
    site, media, other = split(random, total, 3)
    news, rules, plans, rest = split(random, site, 4)
    stated = total + random.choice([-9, 10, 100]) if fault == "prose" else total
    return (
        f"全年共主动公开政府信息{stated}条，其中通过政府网站公开{site}条，通过政务新媒体公开"
        f"{media}条，通过其他方式公开{other}条。政府网站公开的{site}条信息包括工作动态{news}条、"
        f"政策文件{rules}条、规划计划{plans}条、其他信息{rest}条。")


def _requested(random, requests, remedies):
    received, carried = requests[RECEIVED][6], requests[CARRIED_IN][6]
    online, post = split(random, received, 2)
    disclosed, partly = (requests[row][6] for row in OUTCOMES[:2])
    reviews = remedies[REMEDIES[0]][4]
    suits = sum(remedies[row][4] for row in REMEDIES[1:])
    return (
        f"全年新收政府信息公开申请{received}件，其中网络申请{online}件、信函申请{post}件，上年结转"
        f"{carried}件；全年办结{requests[TOTAL][6]}件，其中予以公开{disclosed}件、部分公开"
        f"{partly}件，结转下年度继续办理{requests[CARRIED_OUT][6]}件。因政府信息公开引起行政复议"
        f"{reviews}件，行政诉讼{suits}件。")


def _platforms(random):
    accounts = random.randint(3, 20)
    weixin, others = split(random, accounts, 2)
    return (
        f"现有政务新媒体账号{accounts}个，其中微信公众号{weixin}个，其他账号{others}个。全年发布"
        f"政策解读{random.randint(5, 90)}篇，举办新闻发布会{random.randint(1, 12)}场。")


def _trained(random):
    return (
        f"全年组织政务公开培训{random.randint(1, 6)}次，参加{random.randint(40, 400)}人次，"
        f"开展检查{random.randint(2, 12)}次，整改问题{random.randint(0, 60)}个。")
