extension TemplateFile {
  /// The templates that come with Rapport, part of the executable, by name. What `templates export`
  /// writes, each under its `fileName`.
  package static let embedded: [TemplateFile] = [
    ("bar.html", PackageResources.bar_html_mustache),
    ("bar.md", PackageResources.bar_md_mustache),
    ("doubts.html", PackageResources.doubts_html_mustache),
    ("entry.html", PackageResources.entry_html_mustache),
    ("entry.md", PackageResources.entry_md_mustache),
    ("explain.txt", PackageResources.explain_txt_mustache),
    ("filters.html", PackageResources.filters_html_mustache),
    ("groups.html", PackageResources.groups_html_mustache),
    ("judged.html", PackageResources.judged_html_mustache),
    ("judged.md", PackageResources.judged_md_mustache),
    ("names.html", PackageResources.names_html_mustache),
    ("names.md", PackageResources.names_md_mustache),
    ("quality.html", PackageResources.quality_html_mustache),
    ("reason.html", PackageResources.reason_html_mustache),
    ("reason.md", PackageResources.reason_md_mustache),
    ("reason.txt", PackageResources.reason_txt_mustache),
    ("report.html", PackageResources.report_html_mustache),
    ("report.md", PackageResources.report_md_mustache),
    ("row.md", PackageResources.row_md_mustache),
    ("row.txt", PackageResources.row_txt_mustache),
    ("rows.html", PackageResources.rows_html_mustache),
    ("scatter.html", PackageResources.scatter_html_mustache),
    ("script.html", PackageResources.script_html_mustache),
    ("strip.html", PackageResources.strip_html_mustache),
    ("style.html", PackageResources.style_html_mustache),
    ("summary.html", PackageResources.summary_html_mustache),
    ("summary.txt", PackageResources.summary_txt_mustache),
    ("track.html", PackageResources.track_html_mustache),
    ("who.html", PackageResources.who_html_mustache),
    ("who.md", PackageResources.who_md_mustache),
    ("worst.html", PackageResources.worst_html_mustache),
  ].map { name, bytes in
    TemplateFile(name: name, path: name + ending, text: String(decoding: bytes, as: UTF8.self))
  }
}
