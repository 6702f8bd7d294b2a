internal import HTML

/// A few numbers that matter today, each leading to what it counts.
struct FigureTiles: Component {
  struct Tile: Sendable {
    var name: String
    var figure: String
    var tone: Tone
    var address: String?

    init(_ name: String, _ figure: String, tone: Tone = .neutral, to address: String? = nil) {
      self.name = name
      self.figure = figure
      self.tone = tone
      self.address = address
    }
  }

  let tiles: [Tile]

  init(_ tiles: [Tile]) { self.tiles = tiles }

  func write(to html: inout HTMLBuffer) {
    html(.dl, .class("tiles")) { html in
      for tile in tiles {
        html(.div, .class("tone-\(tile.tone.rawValue)")) { html in
          html(.dt) { html in
            if let address = tile.address {
              html(.a, .href(address), text: tile.name)
            } else {
              html.text(tile.name)
            }
          }
          html(.dd, tile.figure)
        }
      }
    }
  }
}
