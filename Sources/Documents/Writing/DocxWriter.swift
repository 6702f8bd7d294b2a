/// Writes a manuscript as a Word file (.docx) in the layout of GB/T 9704—2012.
///
/// The same manuscript gives the same bytes.
package enum DocxWriter {
  package static func write(_ manuscript: Manuscript) -> [UInt8] {
    let body = DocxBody(manuscript)
    let commented = !body.comments.isEmpty
    var zip = ZipWriter()
    // The types come first: file(1) and mail filters know a Word file by that.
    zip.add(commented ? DocxParts.contentTypesWithComments : DocxParts.contentTypes)
    for entry in DocxParts.fixed { zip.add(entry) }
    zip.add(commented ? DocxParts.relationshipsWithComments : DocxParts.relationships)
    zip.add("word/document.xml", body.out.bytes)
    if commented { zip.add("word/comments.xml", DocxComments.part(body.comments)) }
    zip.add("docProps/core.xml", DocxParts.core(title: manuscript.title))
    return zip.finish()
  }
}
