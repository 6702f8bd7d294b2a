internal import HTML

/// How far a form of several pages has come: 第2步，共4步.
struct StepMark: Component {
  let step: Int
  let all: Int

  init(_ step: Int, of all: Int) {
    self.step = step
    self.all = all
  }

  func write(to html: inout HTMLBuffer) {
    html(.p, .class("step-mark"), text: Words.step(step, of: all))
  }
}
