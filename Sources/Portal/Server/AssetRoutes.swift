internal import HTTPTypes
internal import Hummingbird

/// `/assets/…`: style sheet, script and icon.
enum AssetRoutes {
  static func add(to router: Router<PortalContext>) {
    for asset in Assets.all {
      router.get(RouterPath(asset.address)) { request, _ in response(for: asset, request) }
    }
  }

  private static func response(for asset: Asset, _ request: Request) -> Response {
    let headers: HTTPFields = [
      .contentType: asset.mediaType, .eTag: asset.eTag,
      .cacheControl: "public, max-age=31536000, immutable",
    ]
    if request.headers[.ifNoneMatch]?.contains(asset.eTag) ?? false {
      return Response(status: .notModified, headers: headers)
    }
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.content)))
  }
}
