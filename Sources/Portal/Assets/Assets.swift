/// The files that pages load; they are part of the program, so there is no folder to go missing.
enum Assets {
  static let stylesheet = Asset(
    "gongkai", "css", mediaType: "text/css; charset=utf-8",
    Stylesheet.text)
  static let script = Asset(
    "upload", "js", mediaType: "text/javascript; charset=utf-8", Script.upload)
  static let suggestions = Asset(
    "suggestions", "js", mediaType: "text/javascript; charset=utf-8", Script.suggestions)
  static let icon = Asset(
    "icon", "svg", mediaType: "image/svg+xml",
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="1" y="1" width="30" \
    height="30" rx="5" fill="#1b4583"/><path d="M9 11h14M9 16h14M9 21h8" stroke="#fff" \
    stroke-width="2.4" stroke-linecap="round"/><path d="m18.5 21.5 2 2 4-4.5" stroke="#fff" \
    stroke-width="2.4" fill="none" stroke-linecap="round" stroke-linejoin="round"/></svg>
    """)

  static let all = [stylesheet, script, suggestions, icon]
}
