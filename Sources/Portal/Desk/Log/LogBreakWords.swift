package import Records

/// What page and command line say of a broken log.
package enum LogBreakWords {
  package static func sentence(_ fault: LogBreak) -> String {
    switch fault {
    case .missing(let serial): "缺第\(serial)条，后面的还在：有记录被删去。"
    case .changed(let serial): "第\(serial)条的内容与写入时不同：被改动过。"
    case .moved(let serial, let origin): "第\(serial)条原来写在第\(origin)条的位置：顺序被改动过。"
    case .unlinked(let serial): "第\(serial)条与前一条接不上：其中一条被整条换过。"
    case .truncated(let last, let known): "只到第\(last)条，而已知写到过第\(known)条：末尾被删去。"
    case .rewritten(let serial): "第\(serial)条与凭据不符：从它之前某处起被重写过。"
    case .headDisagrees(let last, let head): "日志到第\(last)条，登记的末尾却是第\(head)条。"
    }
  }
}
