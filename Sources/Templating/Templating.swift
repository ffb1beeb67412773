/// From values to documents, by templates that anybody may change.
///
/// In comes a tree of `TemplateValue`s, every text in it already formatted; out comes a document.
/// Between them stands a `TemplateSet`: the templates that come with Rapport, each of which a
/// user's folder may replace by a file of the same name. The language is Mustache without its
/// dangers: a template can show, repeat and leave out, but not compute, not read files, not write
/// anything unescaped. What a template cannot do is told with file, line and column, before
/// anything is rendered.
///
/// `TagScanner` finds the tags, `Template` checks them, `NameCheck` looks their names up,
/// `Renderer` writes the document. The module knows nothing of reports.
package enum Templating {}
