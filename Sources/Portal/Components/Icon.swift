internal import HTML

/// The few pictures of the pages, drawn inline and hidden from screen readers: a word always
/// stands beside them.
enum Icon: Sendable {
  case seal, error, warning, note, passed, unread, download, upload
  case play, pause, skipped, file, ascending, descending, sortable

  func write(to html: inout HTMLBuffer) {
    html.trusted(markup)
  }

  private var markup: StaticString {
    switch self {
    case .seal:
      """
      <svg class="seal" viewBox="0 0 32 32" aria-hidden="true"><rect x="1" y="1" width="30" \
      height="30" rx="5" fill="currentColor"/><path d="M9 11h14M9 16h14M9 21h8" stroke="#fff" \
      stroke-width="2.4" stroke-linecap="round"/><path d="m18.5 21.5 2 2 4-4.5" stroke="#fff" \
      stroke-width="2.4" fill="none" stroke-linecap="round" stroke-linejoin="round"/></svg>
      """
    case .error:
      """
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9" \
      fill="currentColor"/><path d="m6.7 6.7 6.6 6.6m0-6.6-6.6 6.6" stroke="#fff" \
      stroke-width="2" stroke-linecap="round"/></svg>
      """
    case .warning:
      """
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 1.4 19.3 18H.7Z" \
      fill="currentColor"/><path d="M10 7v5" stroke="#fff" stroke-width="2" \
      stroke-linecap="round"/><circle cx="10" cy="15" r="1.2" fill="#fff"/></svg>
      """
    case .note:
      """
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><rect x="1" y="1" width="18" \
      height="18" rx="4" fill="currentColor"/><circle cx="10" cy="5.8" r="1.2" fill="#fff"/>\
      <path d="M10 9.4v5.4" stroke="#fff" stroke-width="2" stroke-linecap="round"/></svg>
      """
    case .passed:
      """
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9" \
      fill="currentColor"/><path d="m5.8 10.4 2.9 2.9 5.5-6.2" stroke="#fff" stroke-width="2" \
      fill="none" stroke-linecap="round" stroke-linejoin="round"/></svg>
      """
    case .unread:
      """
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8.2" \
      fill="none" stroke="currentColor" stroke-width="1.6"/><path d="m4.5 15.5 11-11" \
      stroke="currentColor" stroke-width="1.6"/></svg>
      """
    case .download:
      """
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 2.5v10m-4-4 4 4 4-4M3 \
      16.5h14" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" \
      stroke-linejoin="round"/></svg>
      """
    case .upload:
      """
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 13.5v-10m-4 4 4-4 4 \
      4M3 16.5h14" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" \
      stroke-linejoin="round"/></svg>
      """
    case .play:
      """
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M5 2.5v15L17.5 10Z" \
      fill="currentColor"/></svg>
      """
    case .pause:
      """
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><rect x="4" y="3" width="4" \
      height="14" rx="1" fill="currentColor"/><rect x="12" y="3" width="4" height="14" rx="1" \
      fill="currentColor"/></svg>
      """
    case .skipped:
      """
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10h12" \
      stroke="currentColor" stroke-width="2.4" stroke-linecap="round"/></svg>
      """
    case .file:
      """
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 2h8l4 4v12H4Zm8 0v4h4M7 \
      11h6M7 14h6" fill="none" stroke="currentColor" stroke-width="1.6" \
      stroke-linejoin="round"/></svg>
      """
    case .ascending:
      """
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="m10 5 5 8H5Z" \
      fill="currentColor"/></svg>
      """
    case .descending:
      """
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="m10 15-5-8h10Z" \
      fill="currentColor"/></svg>
      """
    case .sortable:
      """
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="m10 2.5 4 6H6Zm0 15-4-6h8Z" \
      fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/></svg>
      """
    }
  }
}
