internal import HTTPTypes

extension UploadError {
  var status: HTTPResponse.Status {
    switch self {
    case .notAForm, .malformed, .truncated, .headersTooLarge, .noFile: .badRequest
    case .tooManyFiles, .tooLarge: .contentTooLarge
    case .busy: .serviceUnavailable
    }
  }
}
