package import Records
internal import Synchronization

/// Whose portal it is, as every page says it: put up anew when an administrator changes the agency at
/// the top.
package final class Nameplate: Sendable {
  private let held: Mutex<Site>

  package init(_ site: Site) {
    held = Mutex(site)
  }

  package var site: Site { held.withLock { $0 } }

  /// The same county, with the agency that answers for it now.
  func show(_ agencies: [Agency]) {
    held.withLock { site in
      let next = Site(county: site.county, agencies: agencies)
      // A portal that names no office, as in tests, goes on naming none.
      if site.office != nil, site != next { site = next }
    }
  }
}

extension Site {
  /// The footer names the agency at the top, which is the county's disclosure office.
  package init(county: String, agencies: [Agency]) {
    let top = agencies.first { $0.parent == nil } ?? agencies.first
    self.init(
      county: county,
      office: top.map { agency in
        Office(
          name: agency.name, address: agency.contact.address ?? "",
          postcode: agency.contact.postcode ?? "", telephone: agency.contact.phone ?? "",
          hours: agency.contact.officeHours ?? "", email: agency.contact.email ?? "")
      })
  }
}
