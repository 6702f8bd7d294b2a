internal import CZlib

/// Deflates a part of an archive that comes in pieces: of a long sheet only the packed form is kept.
final class PartDeflater {
  private let stream: UnsafeMutablePointer<z_stream>
  private var crc: UInt = 0
  private var size = 0
  private var packed: [UInt8] = []
  private static let room = 1 << 15

  init() {
    // zlib keeps the address of its stream.
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // As `ZipWriter.Entry` packs: level 4, raw deflate.
    deflateInit2_(
      stream, 4, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
  }

  deinit {
    deflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  func add(_ piece: [UInt8]) { deflate(piece, Z_NO_FLUSH) }

  /// The entry of an archive; nothing can be added after it.
  func finish(_ name: String) -> ZipWriter.Entry {
    deflate([], Z_FINISH)
    return ZipWriter.Entry(
      name: Array(name.utf8), method: 8, crc32: UInt32(crc), size: UInt32(size), packed: packed)
  }

  private func deflate(_ piece: [UInt8], _ flush: Int32) {
    var piece = piece
    size += piece.count
    piece.withUnsafeMutableBufferPointer { input in
      crc = CZlib.crc32(crc, input.baseAddress, UInt32(input.count))
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = UInt32(input.count)
      var isFull = true
      while isFull {
        packed += [UInt8](unsafeUninitializedCapacity: Self.room) { output, count in
          stream.pointee.next_out = output.baseAddress
          stream.pointee.avail_out = UInt32(output.count)
          _ = CZlib.deflate(stream, flush)
          count = output.count - Int(stream.pointee.avail_out)
          isFull = stream.pointee.avail_out == 0
        }
      }
    }
  }
}
