@testable import Office
