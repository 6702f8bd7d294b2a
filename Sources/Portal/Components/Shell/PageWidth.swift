/// How wide a page's content runs: forms and texts are narrow, tables take all there is.
enum PageWidth: Sendable {
  case full, narrow
}
