"""The figures of an invented report: random, and consistent unless a fault is asked for."""

PEOPLE = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]
RECEIVED = "一、本年新收政府信息公开申请数量"
CARRIED_IN = "二、上年结转政府信息公开申请数量"
CARRIED_OUT = "四、结转下年度继续办理"
RESULT = "三、本年度办理结果"
TOTAL = f"{RESULT}/（七）总计"
OUTCOMES = [f"{RESULT}/{row}" for row in [
    "（一）予以公开",
    "（二）部分公开",
    "（三）不予公开/1.属于国家秘密",
    "（三）不予公开/2.其他法律行政法规禁止公开",
    "（三）不予公开/3.危及“三安全一稳定”",
    "（三）不予公开/4.保护第三方合法权益",
    "（三）不予公开/5.属于三类内部事务信息",
    "（三）不予公开/6.属于四类过程性信息",
    "（三）不予公开/7.属于行政执法案卷",
    "（三）不予公开/8.属于行政查询事项",
    "（四）无法提供/1.本机关不掌握相关政府信息",
    "（四）无法提供/2.没有现成信息需要另行制作",
    "（四）无法提供/3.补正后申请内容仍不明确",
    "（五）不予处理/1.信访举报投诉类申请",
    "（五）不予处理/2.重复申请",
    "（五）不予处理/3.要求提供公开出版物",
    "（五）不予处理/4.无正当理由大量反复申请",
    "（五）不予处理/5.要求行政机关确认或重新出具已获取信息",
    "（六）其他处理/1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "（六）其他处理/2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "（六）其他处理/3.其他",
]]
REMEDIES = ["行政复议", "行政诉讼/未经复议直接起诉", "行政诉讼/复议后起诉"]
ENDINGS = ["结果维持", "结果纠正", "其他结果", "尚未审结"]


def publication(random):
    """Table two: (row, column, value)."""
    yield "第二十条第（一）项/规章", "本年制发件数", 0
    yield "第二十条第（一）项/规章", "本年废止件数", 0
    yield "第二十条第（一）项/规章", "现行有效件数", 0
    for column, most in [("本年制发件数", 20), ("本年废止件数", 6), ("现行有效件数", 200)]:
        yield "第二十条第（一）项/行政规范性文件", column, random.randint(0, most)
    yield "第二十条第（五）项/行政许可", "本年处理决定数量", random.randint(0, 9000)
    yield "第二十条第（六）项/行政处罚", "本年处理决定数量", random.randint(0, 3000)
    yield "第二十条第（六）项/行政强制", "本年处理决定数量", random.randint(0, 60)
    yield "第二十条第（八）项/行政事业性收费", "本年收费金额（单位：万元）", random.randint(0, 5000)


def requests(random):
    """Table three: {row: [six parts and their total]}."""
    size = random.choice([1, 3, 10, 40])
    columns = [_column(random, size if place in (0, 1) else size // 4) for place in range(6)]
    rows = {row: [column[row] for column in columns] for row in columns[0]}
    return {row: parts + [sum(parts)] for row, parts in rows.items()}


def _column(random, size):
    column = {row: random.randint(0, size) if random.random() < 0.35 else 0 for row in OUTCOMES}
    # The second of （六） stands for a fee that section six would have to report.
    column[OUTCOMES[19]] = 0
    column[TOTAL] = sum(column.values())
    column[CARRIED_OUT] = random.randint(0, size // 2)
    handled = column[TOTAL] + column[CARRIED_OUT]
    column[CARRIED_IN] = random.randint(0, min(handled, size // 2))
    column[RECEIVED] = handled - column[CARRIED_IN]
    return column


def remedies(random):
    """Table four: {row: [four endings and their total]}."""
    rows = {}
    for row in REMEDIES:
        parts = [random.randint(0, 4) if random.random() < 0.4 else 0 for _ in ENDINGS]
        rows[row] = parts + [sum(parts)]
    return rows
