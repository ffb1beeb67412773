// Written by `make templates` from Sources/Templating/Defaults; change those files instead.
// swift-format-ignore-file

extension TemplateFile {
  /// Name and text of every template that comes with Rapport.
  static let defaults: [(name: String, text: String)] = [
("appreciation.html", ##"""
{{! The year of appreciation, to print. }}
<!DOCTYPE html>
<html lang="{{language}}" dir="{{direction}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{{w.yearOfAppreciation}} · {{title}}</title>
<style>
{{> style.html}}
</style>
</head>
<body>
<header class="top">
<p class="kicker">{{title}} · {{asOf}}</p>
<h1>{{w.yearOfAppreciation}}</h1>
<p class="lead">{{w.yearIntro}}</p>
{{#budget}}
<p>{{budget}}</p>
{{/budget}}
</header>
<main>
{{#isEmpty}}
<p>{{w.yearNone}}</p>
{{/isEmpty}}
{{#months}}
<section>
<h2>{{title}}</h2>
<ul class="names">
{{#lines}}
<li>{{day}}: {{what}}{{#name}} · <bdi>{{name}}</bdi>{{/name}} <span class="quiet">{{kind}}{{#owner}} · <bdi>{{owner}}</bdi>{{/owner}}</span></li>
{{/lines}}
</ul>
</section>
{{/months}}
{{#more}}
<p class="more">{{more}}</p>
{{/more}}
{{#hasLapses}}
<section>
<h2>{{w.kindMember}}</h2>
<ul class="names">
{{#lapses}}
<li><bdi>{{name}}</bdi>: {{why}}</li>
{{/lapses}}
</ul>
</section>
{{/hasLapses}}
</main>
</body>
</html>

"""##),
("bar.html", ##"""
{{> track.html}}
<ul class="legend">
{{#parts}}
<li><span class="key tone{{tone}}"></span>{{label}} <strong>{{count}}</strong> <span class="quiet">{{share}}</span></li>
{{/parts}}
</ul>

"""##),
("bar.md", ##"""
{{#parts}}
- {{label}}: **{{count}}** ({{share}})
{{/parts}}

"""##),
("changes.html", ##"""
{{! What is different since the last run, and how the totals went. }}
{{#isFirst}}
<p>{{first}}</p>
{{/isFirst}}
{{#since}}
<p class="intro">{{since}}{{#isNone}} {{w.noChanges}}{{/isNone}}</p>
{{/since}}
{{#rules}}
<p class="note">{{rules}}</p>
{{/rules}}
{{#groups}}
<h3>{{label}} <span class="count">{{count}}</span></h3>
<ul class="names">
{{#members}}
<li>{{#isDetailed}}<a href="#{{anchor}}"><bdi>{{name}}</bdi></a>{{/isDetailed}}{{^isDetailed}}<bdi>{{name}}</bdi>{{/isDetailed}}{{#note}} <span class="quiet">{{note}}</span>{{/note}}</li>
{{/members}}
</ul>
{{#more}}
<p class="more">{{more}}</p>
{{/more}}
{{/groups}}
{{#trend}}
{{#isShown}}
<h3>{{w.trend}}</h3>
<p class="intro">{{w.trendIntro}}</p>
<div class="scroll" tabindex="0" role="region" aria-label="{{w.trend}}">
<table class="trend">
<thead><tr><th scope="col">{{w.what}}</th>{{#columns}}<th scope="col" class="n">{{name}}</th>{{/columns}}<th scope="col">{{w.trendLine}}</th></tr></thead>
<tbody>
{{#rows}}
<tr><th scope="row">{{label}}</th>{{#cells}}<td class="n">{{value}}</td>{{/cells}}<td><svg class="course" viewBox="0 0 120 24" preserveAspectRatio="none" role="img" aria-label="{{lineLabel}}"><path d="{{line}}"/></svg></td></tr>
{{/rows}}
</tbody>
</table>
</div>
{{/isShown}}
{{/trend}}

"""##),
("changes.md", ##"""
{{#isFirst}}
{{first}}
{{/isFirst}}
{{#since}}
{{since}}{{#isNone}} {{w.noChanges}}{{/isNone}}
{{/since}}
{{#rules}}

{{rules}}
{{/rules}}
{{#hasGroups}}

{{#groups}}
- **{{label}} ({{count}}):** {{#members}}{{name}}{{#runNote}} ({{runNote}}){{/runNote}}{{^isLast}}, {{/isLast}}{{/members}}{{#more}} {{more}}{{/more}}
{{/groups}}
{{/hasGroups}}
{{#trend}}
{{#isShown}}

### {{w.trend}}

{{w.trendIntro}}

| {{w.what}} |{{#columns}} {{name}} |{{/columns}}
| --- |{{#columns}} --: |{{/columns}}
{{#rows}}
| {{label}} |{{#cells}} {{value}} |{{/cells}}
{{/rows}}
{{/isShown}}
{{/trend}}

"""##),
("doubts.html", ##"""
{{#hasDoubts}}
<aside class="doubts" aria-labelledby="doubts">
<h2 id="doubts">{{w.doubts}}</h2>
<ul>
{{#doubts}}
<li>{{message}}{{#place}} <span class="place"><bdi>{{place}}</bdi></span>{{/place}}</li>
{{/doubts}}
</ul>
{{#moreDoubts}}
<p><a href="#data-quality">{{moreDoubts}}</a></p>
{{/moreDoubts}}
</aside>
{{/hasDoubts}}

"""##),
("drifting-table.html", ##"""
{{! Lines of those who fall silent, and what their columns are. }}
<div class="scroll" tabindex="0" role="region" aria-label="{{label}}{{^label}}{{w.drifting}}{{/label}}">
<table class="wide sortable">
<thead><tr><th scope="col">{{w.who}}</th><th scope="col" class="n">{{w.silent}}</th><th scope="col" class="n">{{w.usualGap}}</th><th scope="col" class="n">{{w.probability}}</th><th scope="col">{{w.owner}}</th></tr></thead>
<tbody>
{{#rows}}
<tr class="item {{filter}}"><th scope="row">{{> who.html}}</th><td class="n short" data-label="{{w.silent}}" data-sort="{{silentSort}}">{{silent}}</td><td class="n short" data-label="{{w.usualGap}}" data-sort="{{usualGapSort}}">{{usualGap}}{{^usualGap}}–{{/usualGap}}</td><td class="n short" data-label="{{w.probability}}" data-sort="{{probabilitySort}}">{{probability}}</td><td class="short" data-label="{{w.owner}}"><bdi>{{owner}}</bdi></td></tr>
{{/rows}}
</tbody>
</table>
</div>

"""##),
("drifting.html", ##"""
{{! Who falls silent, on the page. }}
<section id="drifting">
<h2>{{w.drifting}} <span class="count">{{drifting.count}}</span></h2>
{{#drifting.isEmpty}}
<p>{{w.noneDrifting}}</p>
{{/drifting.isEmpty}}
{{^drifting.isEmpty}}
<p class="intro">{{w.driftingIntro}}</p>
{{#drifting.first}}
{{> drifting-table.html}}
{{/drifting.first}}
{{#drifting.rest}}
<details id="drifting-rest">
<summary>{{label}}</summary>
{{> drifting-table.html}}
</details>
{{/drifting.rest}}
{{#drifting.more}}
<p class="more">{{drifting.more}}</p>
{{/drifting.more}}
{{/drifting.isEmpty}}
</section>

"""##),
("drifting.md", ##"""
{{! Who falls silent, in Markdown. }}
{{^drifting.isEmpty}}
{{w.driftingIntro}}

| {{w.who}} | {{w.silent}} | {{w.usualGap}} | {{w.probability}} | {{w.owner}} |
| --- | --: | --: | --: | --- |
{{#drifting.rows}}
| {{> who.md}} | {{silent}}{{^silent}}–{{/silent}} | {{usualGap}}{{^usualGap}}–{{/usualGap}} | {{probability}}{{^probability}}–{{/probability}} | {{owner}}{{^owner}}–{{/owner}} |
{{/drifting.rows}}
{{#drifting.more}}

{{drifting.more}}
{{/drifting.more}}
{{/drifting.isEmpty}}

"""##),
("due-soon.html", ##"""
{{! Whose limit of silence falls within the week, on the page. }}
{{^dueSoon.isEmpty}}
<section id="due-soon">
<h2>{{w.dueSoon}} <span class="count">{{dueSoon.count}}</span></h2>
<p class="intro">{{w.dueSoonIntro}}</p>
<ul class="names">
{{#dueSoon.rows}}
<li>{{> who.html}} <span class="quiet">{{dueOn}}</span></li>
{{/dueSoon.rows}}
</ul>
{{#dueSoon.more}}
<p class="more">{{dueSoon.more}}</p>
{{/dueSoon.more}}
</section>
{{/dueSoon.isEmpty}}

"""##),
("ended.html", ##"""
{{! Whose relationship has ended, on the page. }}
{{^ended.isEmpty}}
<section id="ended">
<h2>{{w.ended}} <span class="count">{{ended.count}}</span></h2>
<p class="intro">{{w.endedIntro}}</p>
<ul class="names">
{{#ended.rows}}
<li>{{> who.html}} <span class="quiet">{{ended}}</span></li>
{{/ended.rows}}
</ul>
{{#ended.more}}
<p class="more">{{ended.more}}</p>
{{/ended.more}}
</section>
{{/ended.isEmpty}}

"""##),
("entry.html", ##"""
{{! One relationship on the page. }}
<article id="{{anchor}}" class="item {{filter}} entry{{#isNeglected}} flagged{{/isNeglected}}">
<h3><bdi>{{name}}</bdi>{{#id}} <span class="id"><bdi>{{id}}</bdi></span>{{/id}}</h3>
<p class="badges">{{#isNeglected}}<span class="badge bad">{{w.isNeglected}}{{#severity}} · {{severity}}{{/severity}}</span> {{/isNeglected}}{{#isNeverContacted}}<span class="badge bad">{{w.isNeverContacted}}</span> {{/isNeverContacted}}{{#isDrifting}}<span class="badge warn">{{w.isDrifting}}</span> {{/isDrifting}}{{#isIllFitting}}<span class="badge warn">{{w.isIllFitting}}</span> {{/isIllFitting}}{{#isUnknown}}<span class="badge">{{w.isUnknown}}{{#unreadable}}: {{unreadable}}{{/unreadable}}</span> {{/isUnknown}}{{#suspended}}<span class="badge">{{suspended}}</span> {{/suspended}}{{#ended}}<span class="badge">{{ended}}</span> {{/ended}}{{#wish}}<span class="badge">{{wish}}</span> {{/wish}}<span class="badge{{#isPartnership}} good{{/isPartnership}}">{{class}}</span> <span class="quiet">{{score}}, {{confidence}}</span></p>
{{#strip}}
{{> strip.html}}
<p class="ends"><span>{{from}}</span><span>↑ {{w.stripOurs}} · ↓ {{w.stripTheirs}}</span><span>{{to}}</span></p>
{{/strip}}
<div class="advice">
{{#touch}}
<div class="touch">
<p><strong>{{> touch.html}}</strong>. {{why}}</p>
<p><span class="label">{{w.say}}</span> {{say}}</p>
</div>
{{/touch}}
{{#reasons}}
{{> reason.html}}
{{/reasons}}
</div>
{{#hasMoreReasons}}
<details id="{{anchor}}-reasons">
<summary>{{moreReasonsLabel}}</summary>
{{#moreReasons}}
{{> reason.html}}
{{/moreReasons}}
</details>
{{/hasMoreReasons}}
{{#looseEnds}}
<p><span class="label">{{w.looseEnds}}</span> {{why}}</p>
{{> rows.html}}
{{/looseEnds}}
{{#remarks}}
<p><span class="label">{{w.remarks}}</span> {{why}}</p>
{{#hasEvidence}}
{{> rows.html}}
{{/hasEvidence}}
{{/remarks}}
{{#illFitting}}
<p><span class="label">{{w.isIllFitting}}</span> {{illFitting}}</p>
{{/illFitting}}
{{#people}}
<p class="quiet"><span class="label">{{w.handoverPeople}}</span> {{people}}</p>
{{/people}}
{{#theirEyes}}
<p class="quiet"><span class="label">{{w.theirEyes}}</span> {{theirEyes}}</p>
{{/theirEyes}}
{{#calledWrong}}
<p class="quiet">{{.}}</p>
{{/calledWrong}}
{{#attempts}}
<p class="quiet">{{attempts}}</p>
{{/attempts}}
{{#drift}}
<p class="quiet">{{drift}}</p>
{{/drift}}
{{#fades}}
<p>{{fades}}</p>
{{/fades}}
{{#course}}
<p class="quiet"><span class="label">{{w.course}}</span> {{course}}</p>
{{/course}}
{{#ended}}
<p class="label">{{w.isEnded}}</p>
{{#endedRows}}
{{> rows.html}}
{{/endedRows}}
{{/ended}}
{{#hasPlan}}
<p class="label">{{w.plan}}</p>
{{#plan}}
{{> rows.html}}
{{/plan}}
{{/hasPlan}}
<details id="{{anchor}}-marks">
<summary>{{classWhy}} <span class="quiet">{{marksCount}}</span></summary>
<table class="marks">
<thead><tr><th scope="col">{{w.mark}}</th><th scope="col">{{w.verdict}}</th><th scope="col" class="n">{{w.points}}</th><th scope="col">{{w.why}}</th></tr></thead>
<tbody>
{{#marks}}
<tr><th scope="row">{{title}} <span class="id">{{id}}</span></th><td><span class="verdict{{#isFor}} good{{/isFor}}{{#isAgainst}} bad{{/isAgainst}}">{{verdict}}</span></td><td class="n">{{points}}</td><td>{{why}}{{#hasEvidence}}{{> rows.html}}{{/hasEvidence}}</td></tr>
{{/marks}}
</tbody>
</table>
<p><span class="label">{{w.wouldChange}}</span> {{wouldChange}}</p>
</details>
<dl class="facts">
{{#facts}}
<div><dt>{{label}}</dt><dd>{{value}}</dd></div>
{{/facts}}
<div><dt>{{w.revenue}}</dt><dd>{{revenue}}{{^revenue}}–{{/revenue}}</dd></div>
<div><dt>{{w.kind}}</dt><dd>{{kind}}</dd></div>
{{#owner}}
<div><dt>{{w.owner}}</dt><dd><bdi>{{owner}}</bdi></dd></div>
{{/owner}}
{{#tier}}
<div><dt>{{w.tier}}</dt><dd><bdi>{{tier}}</bdi></dd></div>
{{/tier}}
{{#segment}}
<div><dt>{{w.segment}}</dt><dd><bdi>{{segment}}</bdi></dd></div>
{{/segment}}
</dl>
</article>

"""##),
("entry.md", ##"""
{{! One relationship in the Markdown report. }}
### {{name}}{{#id}} ({{id}}){{/id}}

**{{class}}**, {{score}}, {{confidence}}{{#isNeglected}} · **{{w.isNeglected}}**{{#severity}}, {{severity}}{{/severity}}{{/isNeglected}}{{#isNeverContacted}} · {{w.isNeverContacted}}{{/isNeverContacted}}{{#isDrifting}} · {{w.isDrifting}}{{/isDrifting}}{{#isIllFitting}} · {{w.isIllFitting}}{{/isIllFitting}}{{#isUnknown}} · {{w.isUnknown}}{{#unreadable}} ({{unreadable}}){{/unreadable}}{{/isUnknown}}{{#suspended}} · {{suspended}}{{/suspended}}{{#ended}} · {{ended}}{{/ended}}{{#wish}} · {{w.wish}}: {{wish}}{{/wish}}

{{#touch}}
**{{> touch.md}}.** {{why}} {{w.say}}: {{say}}

{{/touch}}
{{#reasons}}
{{> reason.md}}
{{/reasons}}
{{#moreReasons}}
{{> reason.md}}
{{/moreReasons}}
{{#looseEnds}}
- **{{w.looseEnds}}.** {{why}}
{{#evidence}}
  - {{> row.md}}
{{/evidence}}
{{/looseEnds}}
{{#remarks}}
- **{{w.remarks}}.** {{why}}
{{#evidence}}
  - {{> row.md}}
{{/evidence}}
{{/remarks}}
{{#illFitting}}
- **{{w.isIllFitting}}.** {{illFitting}}
{{/illFitting}}
{{#people}}
- {{w.handoverPeople}}: {{people}}
{{/people}}
{{#theirEyes}}
- {{w.theirEyes}}: {{theirEyes}}
{{/theirEyes}}
{{#calledWrong}}
- {{.}}
{{/calledWrong}}
{{#attempts}}
- {{attempts}}
{{/attempts}}
{{#drift}}
- {{drift}}
{{/drift}}
{{#fades}}
- {{fades}}
{{/fades}}
{{#course}}
- {{w.course}}: {{course}}
{{/course}}
{{#ended}}
{{#endedRows}}
{{#evidence}}
- {{w.isEnded}}: {{> row.md}}
{{/evidence}}
{{/endedRows}}
{{/ended}}
{{#hasPlan}}
{{#plan}}
{{#evidence}}
- {{w.plan}}: {{> row.md}}
{{/evidence}}
{{/plan}}
{{/hasPlan}}
- {{classWhy}} ({{marksCount}})
- {{w.wouldChange}}: {{wouldChange}}
- {{#facts}}{{label}}: {{value}} · {{/facts}}{{w.revenue}}: {{revenue}}{{^revenue}}–{{/revenue}} · {{w.kind}}: {{kind}}{{#owner}} · {{w.owner}}: {{owner}}{{/owner}}{{#tier}} · {{w.tier}}: {{tier}}{{/tier}}{{#segment}} · {{w.segment}}: {{segment}}{{/segment}}

{{#hasJudgedMarks}}
| {{w.mark}} | {{w.verdict}} | {{w.points}} | {{w.why}} | {{w.evidence}} |
| --- | --- | --: | --- | --- |
{{#judgedMarks}}
| {{title}} ({{id}}) | {{verdict}} | {{points}} | {{why}} | {{#evidence}}{{> row.md}} {{/evidence}}{{^hasEvidence}}– {{/hasEvidence}}|
{{/judgedMarks}}

{{/hasJudgedMarks}}
{{#unknownMarks}}
{{unknownMarks}}
{{/unknownMarks}}


"""##),
("explain.txt", ##"""
{{! One relationship, for the terminal. }}
{{name}}{{#id}} ({{id}}){{/id}}, {{kind}}
{{class}}, {{score}}, {{confidence}}{{#isNeglected}} · {{w.isNeglected}}{{#severity}}, {{severity}}{{/severity}}{{/isNeglected}}{{#isNotNeglected}} · {{w.isNotNeglected}}{{/isNotNeglected}}{{#isNeverContacted}} · {{w.isNeverContacted}}{{/isNeverContacted}}{{#isDrifting}} · {{w.isDrifting}}{{/isDrifting}}{{#isIllFitting}} · {{w.isIllFitting}}{{/isIllFitting}}{{#isUnknown}} · {{w.isUnknown}}{{/isUnknown}}{{#suspended}} · {{suspended}}{{/suspended}}{{#ended}} · {{ended}}{{/ended}}{{#wish}} · {{w.wish}}: {{wish}}{{/wish}}
{{classWhy}}
{{w.wouldChange}}: {{wouldChange}}
{{#unreadable}}
{{unreadable}}
{{/unreadable}}
{{#looseEnds}}
{{w.looseEnds}}: {{why}}
{{#evidence}}
{{> row.txt}}
{{/evidence}}
{{/looseEnds}}
{{#remarks}}
{{w.remarks}}: {{why}}
{{#evidence}}
{{> row.txt}}
{{/evidence}}
{{/remarks}}
{{#illFitting}}
{{w.isIllFitting}}: {{illFitting}}
{{/illFitting}}
{{#people}}
{{w.handoverPeople}}: {{people}}
{{/people}}
{{#theirEyes}}
{{w.theirEyes}}: {{theirEyes}}
{{/theirEyes}}
{{#calledWrong}}
{{.}}
{{/calledWrong}}
{{#attempts}}
{{attempts}}
{{/attempts}}
{{#drift}}
{{drift}}
{{/drift}}
{{#fades}}
{{fades}}
{{/fades}}
{{#course}}
{{w.course}}: {{course}}
{{/course}}
{{#rhythm}}
{{.}}
{{/rhythm}}
{{#touch}}

{{> touch.txt}}. {{why}}
{{w.say}}: {{say}}
{{/touch}}
{{#reasons}}
{{> reason.txt}}
{{/reasons}}
{{#moreReasons}}
{{> reason.txt}}
{{/moreReasons}}
{{#ended}}

{{w.isEnded}}
{{#endedRows}}
{{#evidence}}
{{> row.txt}}
{{/evidence}}
{{/endedRows}}
{{/ended}}
{{#hasPlan}}

{{w.plan}}
{{#plan}}
{{#evidence}}
{{> row.txt}}
{{/evidence}}
{{/plan}}
{{/hasPlan}}

{{w.marks}}: {{marksCount}}
{{#marks}}
{{id}} {{title}}: {{verdict}}, {{points}}. {{why}}
{{#evidence}}
{{> row.txt}}
{{/evidence}}
{{/marks}}

{{#facts}}
{{label}}: {{value}}
{{/facts}}
{{#revenue}}
{{w.revenue}}: {{revenue}}
{{/revenue}}
{{#owner}}
{{w.owner}}: {{owner}}
{{/owner}}
{{#tier}}
{{w.tier}}: {{tier}}
{{/tier}}
{{#segment}}
{{w.segment}}: {{segment}}
{{/segment}}

{{w.disclaimerShort}}

"""##),
("filters.html", ##"""
{{! Works without a script; the search appears with it. }}
<form class="filters" aria-label="{{w.showOnly}}">
<fieldset>
<legend>{{w.showOnly}}</legend>
<label><input type="radio" name="show" id="show-all" value="" checked><span>{{w.showEveryone}}</span></label>
<label><input type="radio" name="show" id="show-n" value="neglected"><span>{{w.showNeglected}}</span></label>
<label><input type="radio" name="show" id="show-p" value="partnerships"><span>{{w.showPartnerships}}</span></label>
<label><input type="radio" name="show" id="show-d" value="drifting"><span>{{w.showDrifting}}</span></label>
</fieldset>
{{#hasOwners}}
<fieldset>
<legend>{{w.owner}}</legend>
<label><input type="radio" name="owner" id="owner-0" value="" checked><span>{{w.all}}</span></label>
{{#owners}}
<label><input type="radio" name="owner" id="owner-{{number}}" value="{{name}}"><span><bdi>{{name}}</bdi></span></label>
{{/owners}}
</fieldset>
{{/hasOwners}}
<p id="find" hidden><label for="find-text">{{w.search}}</label> <input type="search" id="find-text" autocomplete="off" spellcheck="false"></p>
<p id="find-none" role="status" data-text="{{w.searchNone}}"></p>
</form>

"""##),
("groups.html", ##"""
<p class="intro">{{w.groupsIntro}}</p>
<div class="scroll" tabindex="0" role="region" aria-label="{{w.groups}}">
<table>
<thead><tr><th scope="col">{{w.group}}</th><th scope="col" class="n">{{w.all}}</th><th scope="col" class="n">{{w.tilePartnerships}}</th><th scope="col" class="n">{{w.tileNeglected}}</th><th scope="col" class="n">{{w.tileDrifting}}</th></tr></thead>
{{#groupings}}
<tbody>
<tr class="band"><th scope="rowgroup" colspan="5">{{title}}</th></tr>
{{#groups}}
<tr><th scope="row"><bdi>{{name}}</bdi></th><td class="n" data-label="{{w.all}}">{{relationships}}</td><td class="n" data-label="{{w.tilePartnerships}}">{{partnership}}</td><td class="n" data-label="{{w.tileNeglected}}">{{neglected}}</td><td class="n" data-label="{{w.tileDrifting}}">{{drifting}}</td></tr>
{{/groups}}
</tbody>
{{/groupings}}
</table>
</div>
{{#groupings}}
{{#hasMembers}}
<h3>{{title}}</h3>
{{#groups}}
{{#hasMembers}}
<details class="group">
<summary><bdi>{{name}}</bdi> <span class="quiet">{{neglectedOf}}</span></summary>
<ol class="ranks">
{{#members}}
<li>{{> who.html}} {{why}} <span class="quiet">{{> touch.html}}</span></li>
{{/members}}
</ol>
{{#more}}
<p class="more">{{more}}</p>
{{/more}}
</details>
{{/hasMembers}}
{{/groups}}
{{/hasMembers}}
{{/groupings}}

"""##),
("handover.txt", ##"""
{{! The accounts of one owner, for whoever takes them over. }}
{{title}}
{{counts}}
{{#accounts}}

{{name}}{{#id}} ({{id}}){{/id}} · {{kind}} · {{class}}{{#isNeglected}} · {{w.isNeglected}}{{/isNeglected}}{{#isDrifting}} · {{w.isDrifting}}{{/isDrifting}}{{#isUnknown}} · {{w.isUnknown}}{{/isUnknown}}{{#ended}} · {{ended}}{{/ended}}
{{#reasons}}
  {{id}} {{why}}
{{/reasons}}
{{#looseEnds}}
  {{w.looseEnds}}: {{why}}
{{/looseEnds}}
{{#promises}}
  {{w.handoverPromise}}: {{#row}}{{> words.txt}}{{/row}}, {{due}}
{{/promises}}
{{#complaints}}
  {{w.handoverComplaint}}: {{#row}}{{> words.txt}}{{/row}}
{{/complaints}}
{{#rhythm}}
  {{w.handoverRhythm}}: {{rhythm}}
{{/rhythm}}
{{#people}}
  {{w.handoverPeople}}: {{name}}{{#role}}, {{role}}{{/role}}{{#phone}}, {{phone}}{{/phone}}{{#email}}, {{email}}{{/email}}{{#lastContact}}, {{lastContact}}{{/lastContact}}{{#isGone}}, {{w.handoverGone}}{{/isGone}}
{{/people}}
{{^people}}
  {{w.handoverPeople}}: {{w.handoverNobody}}
{{/people}}
{{#theirWords}}
  {{w.handoverTheirWords}}: {{> words.txt}}
{{/theirWords}}
{{#ourWords}}
  {{w.handoverOurWords}}: {{> words.txt}}
{{/ourWords}}
{{#touch}}
  {{w.touch}}: {{> touch.txt}}. {{say}}
{{/touch}}
{{/accounts}}

"""##),
("ill-fitting.html", ##"""
{{! Whom we treat as what they are not, on the page. }}
<section id="ill-fitting">
<h2>{{w.illFitting}} <span class="count">{{illFitting.count}}</span></h2>
{{#illFitting.isEmpty}}
<p>{{w.noneIllFitting}}</p>
{{/illFitting.isEmpty}}
{{^illFitting.isEmpty}}
<p class="intro">{{w.illFittingIntro}}</p>
<ul>
{{#illFitting.rows}}
<li>{{> who.html}} {{illFitting}}</li>
{{/illFitting.rows}}
</ul>
{{/illFitting.isEmpty}}
{{#illFitting.more}}
<p class="more">{{illFitting.more}}</p>
{{/illFitting.more}}
</section>

"""##),
("judged.html", ##"""
<p>{{w.disclaimer}}</p>
<p>{{w.spendRule}}</p>
{{#notRecorded}}
<p>{{notRecorded}}</p>
{{/notRecorded}}
<p>{{silence}}{{#recalibrated}} {{recalibrated}}{{/recalibrated}}{{#hindsight}} {{hindsight}}{{/hindsight}}</p>
{{#hasSettings}}
<details id="settings">
<summary>{{w.settings}}</summary>
<table>
<thead><tr><th scope="col">{{w.setting}}</th><th scope="col">{{w.value}}</th></tr></thead>
<tbody>
{{#settings}}
<tr><th scope="row">{{name}}</th><td>{{value}}{{#isChanged}} <span class="badge">{{w.changed}}</span>{{/isChanged}}</td></tr>
{{/settings}}
</tbody>
</table>
</details>
{{/hasSettings}}
{{#hasVerdicts}}
<h3>{{w.verdicts}}</h3>
<ul>
{{#verdicts}}
<li>{{.}}</li>
{{/verdicts}}
</ul>
{{/hasVerdicts}}
{{#hasSnoozes}}
<h3>{{w.snoozes}}</h3>
<ul>
{{#snoozes}}
<li><bdi>{{id}}</bdi>: {{until}}{{#note}}, <bdi>{{note}}</bdi>{{/note}}</li>
{{/snoozes}}
</ul>
{{/hasSnoozes}}

"""##),
("judged.md", ##"""
{{^hasFindings}}
{{w.noFindings}}
{{/hasFindings}}
{{#findings}}
- **{{severity}}:** {{message}}{{#place}} ({{place}}){{/place}}
{{/findings}}
{{#moreFindings}}
- {{moreFindings}}
{{/moreFindings}}
{{#hasInputs}}

| {{w.file}} | {{w.role}} | {{w.encoding}} | {{w.rows}} | {{w.accepted}} | {{w.rejected}} | {{w.period}} |
| --- | --- | --- | --: | --: | --: | --- |
{{#inputs}}
| {{path}} | {{role}} | {{encoding}} | {{rows}} | {{accepted}} | {{rejected}} | {{period}}{{^period}}–{{/period}} |
{{/inputs}}
{{/hasInputs}}
{{#hasCounts}}

{{w.counts}}:

{{#counts}}
- {{count}} {{label}}
{{/counts}}
{{/hasCounts}}

## {{w.judged}}

{{w.disclaimer}}

{{w.spendRule}}

{{#notRecorded}}
{{notRecorded}}

{{/notRecorded}}
{{silence}}{{#recalibrated}} {{recalibrated}}{{/recalibrated}}{{#hindsight}} {{hindsight}}{{/hindsight}}
{{#hasSettings}}

| {{w.setting}} | {{w.value}} | {{w.changed}} |
| --- | --- | --- |
{{#settings}}
| {{name}} | {{value}} | {{#isChanged}}✓{{/isChanged}}{{^isChanged}}–{{/isChanged}} |
{{/settings}}
{{/hasSettings}}
{{#hasVerdicts}}

### {{w.verdicts}}

{{#verdicts}}
- {{.}}
{{/verdicts}}
{{/hasVerdicts}}
{{#hasSnoozes}}

### {{w.snoozes}}

{{#snoozes}}
- {{id}}: {{until}}{{#note}}, {{note}}{{/note}}
{{/snoozes}}
{{/hasSnoozes}}

{{generator}}

"""##),
("loose-ends.html", ##"""
{{! What may still be open, asked about, on the page. }}
{{^looseEnds.isEmpty}}
<section id="loose-ends">
<h2>{{w.looseEnds}} <span class="count">{{looseEnds.count}}</span></h2>
<p class="intro">{{w.looseEndsIntro}}</p>
<ul class="names">
{{#looseEnds.rows}}
<li>{{> who.html}}{{#looseEnds}} {{why}}{{> rows.html}}{{/looseEnds}}</li>
{{/looseEnds.rows}}
</ul>
{{#looseEnds.more}}
<p class="more">{{looseEnds.more}}</p>
{{/looseEnds.more}}
</section>
{{/looseEnds.isEmpty}}

"""##),
("mail-changes.html", ##"""
{{! What changed since the last report, in the mail. }}
{{^changes.isFirst}}
<tr>
<td class="pad ink" style="padding: 28px 32px 0 32px; font-family: Georgia, 'Times New Roman', serif; color: #1d2126;">
<h2 class="ink" style="margin: 0; font-size: 20px; line-height: 26px; font-weight: bold; color: #1d2126;">{{w.changes}}</h2>
</td>
</tr>
{{#changes}}
<tr>
<td class="pad quiet" style="padding: 6px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #575e66;">{{since}}{{#isNone}} {{w.noChanges}}{{/isNone}}{{#rules}} {{rules}}{{/rules}}</td>
</tr>
{{#groups}}
<tr>
<td class="pad ink" style="padding: 8px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #1d2126;"><strong>{{label}} ({{count}}):</strong> {{#few}}<bdi>{{name}}</bdi>{{#runNote}} ({{runNote}}){{/runNote}}{{^isLast}}, {{/isLast}}{{/few}}{{#moreFew}} {{moreFew}}{{/moreFew}}</td>
</tr>
{{/groups}}
{{#trend}}
{{#isShown}}
<tr>
<td class="pad quiet" style="padding: 14px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #575e66;"><strong>{{w.trend}}</strong>{{#columns}} · {{name}}{{/columns}}
{{#rows}}
<br>{{label}}: {{course}}
{{/rows}}
</td>
</tr>
{{/isShown}}
{{/trend}}
{{/changes}}
{{/changes.isFirst}}

"""##),
("mail-doubts.html", ##"""
{{! What to know before reading on, in the mail. }}
{{#hasDoubts}}
<tr>
<td class="pad" style="padding: 12px 32px 0 32px;">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%">
<tr>
<td bgcolor="#fdf0d5" class="doubt" style="padding: 10px 14px; background-color: #fdf0d5; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #4a3200;"><strong>{{w.doubts}}</strong>
{{#doubts}}
<br>{{message}}{{#place}} ({{place}}){{/place}}
{{/doubts}}
{{#moreDoubtsMail}}
<br>{{moreDoubtsMail}}
{{/moreDoubtsMail}}
</td>
</tr>
</table>
</td>
</tr>
{{/hasDoubts}}

"""##),
("mail-due-soon.html", ##"""
{{! Whose limit of silence falls within the week, in the mail. }}
{{^dueSoon.isEmpty}}
<tr>
<td class="pad ink" style="padding: 28px 32px 0 32px; font-family: Georgia, 'Times New Roman', serif; color: #1d2126;">
<h2 class="ink" style="margin: 0; font-size: 20px; line-height: 26px; font-weight: bold; color: #1d2126;">{{w.dueSoon}}</h2>
</td>
</tr>
{{#dueSoon.rows}}
<tr>
<td class="pad ink" style="padding: 8px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #1d2126;"><bdi>{{name}}</bdi>: {{dueOn}}</td>
</tr>
{{/dueSoon.rows}}
{{#dueSoon.moreMail}}
<tr>
<td class="pad quiet" style="padding: 8px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #575e66;">{{dueSoon.moreMail}}</td>
</tr>
{{/dueSoon.moreMail}}
{{/dueSoon.isEmpty}}

"""##),
("mail-ended.html", ##"""
{{! Whose relationship has ended, in the mail. }}
{{^ended.isEmpty}}
<tr>
<td class="pad ink" style="padding: 28px 32px 0 32px; font-family: Georgia, 'Times New Roman', serif; color: #1d2126;">
<h2 class="ink" style="margin: 0; font-size: 20px; line-height: 26px; font-weight: bold; color: #1d2126;">{{w.ended}}</h2>
</td>
</tr>
{{#ended.rows}}
<tr>
<td class="pad ink" style="padding: 8px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #1d2126;"><bdi>{{name}}</bdi>: {{ended}}</td>
</tr>
{{/ended.rows}}
{{#ended.moreMail}}
<tr>
<td class="pad quiet" style="padding: 8px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #575e66;">{{ended.moreMail}}</td>
</tr>
{{/ended.moreMail}}
{{/ended.isEmpty}}

"""##),
("mail-fading.html", ##"""
{{! Partnerships that fade, in the mail. }}
{{^fading.isEmpty}}
<tr>
<td class="pad ink" style="padding: 28px 32px 0 32px; font-family: Georgia, 'Times New Roman', serif; color: #1d2126;">
<h2 class="ink" style="margin: 0; font-size: 20px; line-height: 26px; font-weight: bold; color: #1d2126;">{{w.fading}}</h2>
</td>
</tr>
{{#fading.rows}}
<tr>
<td class="pad ink" style="padding: 8px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #1d2126;"><bdi>{{name}}</bdi>: {{fades}}</td>
</tr>
{{/fading.rows}}
{{#fading.moreMail}}
<tr>
<td class="pad quiet" style="padding: 8px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #575e66;">{{fading.moreMail}}</td>
</tr>
{{/fading.moreMail}}
{{/fading.isEmpty}}

"""##),
("mail-loose-ends.html", ##"""
{{! What may still be open, asked about, in the mail. }}
{{^looseEnds.isEmpty}}
<tr>
<td class="pad ink" style="padding: 28px 32px 0 32px; font-family: Georgia, 'Times New Roman', serif; color: #1d2126;">
<h2 class="ink" style="margin: 0; font-size: 20px; line-height: 26px; font-weight: bold; color: #1d2126;">{{w.looseEnds}}</h2>
</td>
</tr>
{{#looseEnds.rows}}
<tr>
<td class="pad ink" style="padding: 8px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #1d2126;"><bdi>{{name}}</bdi>:{{#looseEnds}} {{why}}{{#evidence}} <span class="quiet" style="color: #575e66;">{{day}}: {{w.quoteOpen}}<bdi>{{text}}</bdi>{{w.quoteClose}}</span>{{/evidence}}{{/looseEnds}}</td>
</tr>
{{/looseEnds.rows}}
{{#looseEnds.moreMail}}
<tr>
<td class="pad quiet" style="padding: 8px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #575e66;">{{looseEnds.moreMail}}</td>
</tr>
{{/looseEnds.moreMail}}
{{/looseEnds.isEmpty}}

"""##),
("mail-neglected.html", ##"""
{{! Who is neglected, in the mail. }}
{{^neglected.isEmpty}}
<tr>
<td class="pad ink" style="padding: 28px 32px 0 32px; font-family: Georgia, 'Times New Roman', serif; color: #1d2126;">
<h2 class="ink" style="margin: 0; font-size: 20px; line-height: 26px; font-weight: bold; color: #1d2126;">{{w.neglected}}</h2>
</td>
</tr>
{{#touchSpread}}
<tr>
<td class="pad quiet" style="padding: 4px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 13px; line-height: 20px; color: #575e66;">{{touchSpread}}</td>
</tr>
{{/touchSpread}}
<tr>
<td class="pad" style="padding: 6px 32px 0 32px;">
<table class="data-table" cellpadding="0" cellspacing="0" border="0" width="100%" style="border-collapse: collapse;">
<tr>
<th scope="col" align="left" class="quiet line" style="padding: 6px 8px 6px 0; border-bottom: 1px solid #dedad3; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 12px; line-height: 18px; text-align: left; color: #575e66;">{{w.who}}</th>
<th scope="col" align="left" class="quiet line" style="padding: 6px 8px 6px 0; border-bottom: 1px solid #dedad3; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 12px; line-height: 18px; text-align: left; color: #575e66;">{{w.why}}</th>
<th scope="col" align="right" class="quiet line" style="padding: 6px 0; border-bottom: 1px solid #dedad3; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 12px; line-height: 18px; text-align: right; color: #575e66;">{{w.severity}}</th>
</tr>
{{#neglected.rows}}
<tr>
<th scope="row" align="left" valign="top" width="150" class="ink line who" style="padding: 8px 8px 8px 0; border-bottom: 1px solid #dedad3; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; text-align: left; color: #1d2126;"><bdi>{{name}}</bdi>{{#id}}<br><span class="quiet" style="font-size: 12px; font-weight: normal; color: #575e66;"><bdi>{{id}}</bdi></span>{{/id}}</th>
<td valign="top" class="ink line" style="padding: 8px 8px 8px 0; border-bottom: 1px solid #dedad3; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #1d2126;">{{why}}{{#about}}<br><span class="quiet" style="color: #575e66;">{{day}}: {{w.quoteOpen}}<bdi>{{text}}</bdi>{{w.quoteClose}}</span>{{/about}}{{#attempts}}<br><span class="quiet" style="color: #575e66;">{{attempts}}</span>{{/attempts}}{{#touch}}<br><strong>{{touch}}{{#reach}} · {{#mail}}<a href="mailto:{{mail}}" style="color: #0b5394;">{{label}}</a>{{/mail}}{{^mail}}{{label}}{{/mail}}{{/reach}}</strong>{{/touch}}{{#verdictLinks}}<br><span class="quiet" style="font-size: 12px; color: #575e66;">{{w.verdictAsk}} <a href="mailto:{{right}}" style="color: #0b5394;">{{w.verdictRight}}</a> · <a href="mailto:{{wrong}}" style="color: #0b5394;">{{w.verdictWrong}}</a></span>{{/verdictLinks}}</td>
<td align="right" valign="top" width="56" class="ink line" style="padding: 8px 0; border-bottom: 1px solid #dedad3; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; text-align: right; color: #1d2126;">{{severity}}{{^severity}}–{{/severity}}</td>
</tr>
{{/neglected.rows}}
</table>
</td>
</tr>
{{#neglected.moreMail}}
<tr>
<td class="pad quiet" style="padding: 10px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 14px; line-height: 20px; color: #575e66;">{{neglected.moreMail}}</td>
</tr>
{{/neglected.moreMail}}
{{/neglected.isEmpty}}

"""##),
("mail-style.html", ##"""
{{! What mail programs that read styles are told. }}
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
.data-table th, .data-table td { word-wrap: break-word; overflow-wrap: anywhere; }
@media (max-width: 620px) { .box { width: 100% !important; } .pad { padding-left: 16px !important; padding-right: 16px !important; } .bar { width: 1px !important; padding-right: 0 !important; } .bar table { display: none !important; } .who { width: 104px !important; } }
@media (prefers-color-scheme: dark) {
  .page, .card { background-color: #1c2025 !important; }
  .ink { color: #e8e6e1 !important; }
  .quiet { color: #b4bac1 !important; }
  .alarm { color: #ff9d94 !important; }
  .doubt { background-color: #3f3116 !important; color: #f5dfb0 !important; }
  .line { border-color: #454b53 !important; }
  .track { background-color: #454b53 !important; }
}
</style>

"""##),
("mail-tiles.html", ##"""
{{! The numbers, in the mail. }}
{{^isEmpty}}
<tr>
<td class="pad" style="padding: 16px 32px 0 32px;">
<table class="data-table" cellpadding="0" cellspacing="0" border="0" width="100%" style="border-collapse: collapse;">
{{#tiles}}
<tr>
<th scope="row" align="left" class="ink line" style="padding: 6px 8px 6px 0; border-bottom: 1px solid #dedad3; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 15px; line-height: 20px; font-weight: normal; text-align: left; color: #1d2126;">{{label}}</th>
<td align="left" valign="middle" width="132" class="line bar" style="padding: 6px 12px 6px 0; border-bottom: 1px solid #dedad3; font-size: 1px; line-height: 10px;">{{#bar}}<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="120" style="width: 120px;"><tr>{{#width}}<td width="{{width}}" height="10" bgcolor="{{#isAlarm}}#a3231f{{/isAlarm}}{{^isAlarm}}#14607a{{/isAlarm}}" style="background-color: {{#isAlarm}}#a3231f{{/isAlarm}}{{^isAlarm}}#14607a{{/isAlarm}}; height: 10px; font-size: 1px; line-height: 10px;">&nbsp;</td>{{/width}}{{#rest}}<td width="{{rest}}" height="10" bgcolor="#eceae6" style="background-color: #eceae6; height: 10px; font-size: 1px; line-height: 10px;" class="track">&nbsp;</td>{{/rest}}</tr></table>{{/bar}}</td>
<td align="right" width="60" class="line {{#isAlarm}}alarm{{/isAlarm}}{{^isAlarm}}ink{{/isAlarm}}" style="padding: 6px 0; border-bottom: 1px solid #dedad3; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 17px; line-height: 20px; font-weight: bold; text-align: right; color: {{#isAlarm}}#a3231f{{/isAlarm}}{{^isAlarm}}#1d2126{{/isAlarm}};">{{value}}</td>
<td align="right" width="150" class="quiet line" style="padding: 6px 0; border-bottom: 1px solid #dedad3; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 13px; line-height: 20px; text-align: right; color: #575e66;">{{delta}}&nbsp;</td>
</tr>
{{/tiles}}
</table>
</td>
</tr>
{{#contact}}
<tr>
<td class="pad quiet" style="padding: 20px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 13px; line-height: 20px; color: #575e66;">{{title}}</td>
</tr>
<tr>
<td class="pad" style="padding: 2px 32px 0 32px;">
<table class="data-table" cellpadding="0" cellspacing="0" border="0" width="100%" style="border-collapse: collapse;">
{{#rows}}
<tr>
<th scope="row" align="left" class="ink line" style="padding: 6px 8px 6px 0; border-bottom: 1px solid #dedad3; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 15px; line-height: 20px; font-weight: normal; text-align: left; color: #1d2126;">{{label}}</th>
<td align="left" valign="middle" width="132" class="line bar" style="padding: 6px 12px 6px 0; border-bottom: 1px solid #dedad3; font-size: 1px; line-height: 10px;">{{#bar}}<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="120" style="width: 120px;"><tr>{{#width}}<td width="{{width}}" height="10" bgcolor="#14607a" style="background-color: #14607a; height: 10px; font-size: 1px; line-height: 10px;">&nbsp;</td>{{/width}}{{#rest}}<td width="{{rest}}" height="10" bgcolor="#eceae6" style="background-color: #eceae6; height: 10px; font-size: 1px; line-height: 10px;" class="track">&nbsp;</td>{{/rest}}</tr></table>{{/bar}}</td>
<td align="right" width="60" class="ink line" style="padding: 6px 0; border-bottom: 1px solid #dedad3; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 17px; line-height: 20px; font-weight: bold; text-align: right; color: #1d2126;">{{count}}</td>
<td width="150" class="line" style="padding: 6px 0; border-bottom: 1px solid #dedad3; font-size: 13px; line-height: 20px;">&nbsp;</td>
</tr>
{{/rows}}
</table>
</td>
</tr>
{{/contact}}
{{/isEmpty}}
{{#aside}}
<tr>
<td class="pad quiet" style="padding: 16px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 13px; line-height: 20px; color: #575e66;">{{aside}}</td>
</tr>
{{/aside}}

"""##),
("months.html", ##"""
{{! Touches by month, drawn and as a table, on the page. }}
{{#hasMonths}}
<figure>
<figcaption>{{w.monthly}}</figcaption>
{{#monthsDrawn}}
<svg class="months" viewBox="0 0 360 112" role="img" aria-label="{{w.monthlyLabel}}"><path class="axis" d="M0 50H360"/>{{#months}}<g><rect class="ours" x="{{x}}" y="{{oursY}}" width="22" height="{{oursHeight}}"><title>{{name}}: {{w.stripOurs}} {{ours}}</title></rect><rect class="theirs" x="{{x}}" y="50" width="22" height="{{theirsHeight}}"><title>{{name}}: {{w.stripTheirs}} {{theirs}}</title></rect><text class="count" x="{{middle}}" y="{{oursLabelY}}" text-anchor="middle">{{ours}}</text><text class="count" x="{{middle}}" y="{{theirsLabelY}}" text-anchor="middle">{{theirs}}</text><text class="initial" x="{{middle}}" y="109" text-anchor="middle">{{initial}}</text></g>{{/months}}</svg>
<ul class="legend"><li><span class="key ours"></span>↑ {{w.stripOurs}}</li><li><span class="key theirs"></span>↓ {{w.stripTheirs}}</li></ul>
{{/monthsDrawn}}
{{#unclearNote}}<p class="intro">{{unclearNote}}</p>{{/unclearNote}}
<details>
<summary>{{w.monthlyLabel}}</summary>
<table>
<thead><tr><th scope="col">{{w.period}}</th><th scope="col" class="n">{{w.stripOurs}}</th><th scope="col" class="n">{{w.stripTheirs}}</th>{{#hasUnclear}}<th scope="col" class="n">{{w.stripUnclear}}</th>{{/hasUnclear}}</tr></thead>
<tbody>
{{#months}}
<tr><th scope="row">{{name}}</th><td class="n">{{ours}}</td><td class="n">{{theirs}}</td>{{#hasUnclear}}<td class="n">{{unclear}}</td>{{/hasUnclear}}</tr>
{{/months}}
</tbody>
</table>
</details>
</figure>
{{/hasMonths}}

"""##),
("names.html", ##"""
<ul class="names">
{{#rows}}
<li>{{> who.html}}{{#unreadable}} <span class="quiet">{{unreadable}}</span>{{/unreadable}}</li>
{{/rows}}
</ul>
{{#more}}
<p class="more">{{more}}</p>
{{/more}}

"""##),
("names.md", ##"""
{{#rows}}
- {{> who.md}}{{#unreadable}}, {{unreadable}}{{/unreadable}}
{{/rows}}
{{#more}}
- {{more}}
{{/more}}

"""##),
("neglected-table.html", ##"""
{{! Lines of the neglected, and what their columns are. }}
<div class="scroll" tabindex="0" role="region" aria-label="{{label}}{{^label}}{{w.neglected}}{{/label}}">
<table class="wide sortable">
<thead><tr><th scope="col">{{w.who}}</th><th scope="col">{{w.why}}</th><th scope="col">{{w.touch}}</th><th scope="col">{{w.owner}}</th><th scope="col" class="n">{{w.severity}}</th><th scope="col" class="n">{{w.revenue}}</th></tr></thead>
<tbody>
{{#rows}}
<tr class="item {{filter}}"><th scope="row">{{> who.html}}{{#isPartnership}}<br><span class="badge good">{{class}}</span>{{/isPartnership}}</th><td data-label="{{w.why}}">{{why}}{{#about}}<br><span class="quiet">{{day}}: <q><bdi>{{text}}</bdi></q></span>{{/about}}{{#attempts}}<br><span class="quiet">{{attempts}}</span>{{/attempts}}</td><td data-label="{{w.touch}}">{{> touch.html}}</td><td class="short" data-label="{{w.owner}}"><bdi>{{owner}}</bdi></td><td class="n short" data-label="{{w.severity}}" data-sort="{{severitySort}}">{{severity}}</td><td class="n short" data-label="{{w.revenue}}" data-sort="{{revenueSort}}">{{revenue}}</td></tr>
{{/rows}}
</tbody>
</table>
</div>

"""##),
("neglected.html", ##"""
{{! Who is neglected, on the page. }}
<section id="neglected">
<h2>{{w.neglected}} <span class="count">{{neglected.count}}</span></h2>
{{#neglected.isEmpty}}
<p>{{w.noneNeglected}}</p>
{{/neglected.isEmpty}}
{{^neglected.isEmpty}}
<p class="intro">{{w.neglectedIntro}}{{#touchSpread}} {{touchSpread}}{{/touchSpread}}</p>
{{#neglected.first}}
{{> neglected-table.html}}
{{/neglected.first}}
{{#neglected.rest}}
<details id="neglected-rest">
<summary>{{label}}</summary>
{{> neglected-table.html}}
</details>
{{/neglected.rest}}
{{#neglected.more}}
<p class="more">{{neglected.more}}</p>
{{/neglected.more}}
{{#hasRevenue}}
<h3>{{w.byRevenue}}</h3>
<p class="intro">{{w.byRevenueIntro}}</p>
<ol class="ranks">
{{#byRevenue}}
<li>{{> who.html}} <span class="n">{{revenue}}{{^revenue}}–{{/revenue}}</span>{{#severity}} <span class="quiet">{{w.severity}} {{severity}}</span>{{/severity}}</li>
{{/byRevenue}}
</ol>
{{/hasRevenue}}
{{/neglected.isEmpty}}
</section>

"""##),
("neglected.md", ##"""
{{! Who is neglected, in Markdown. }}
{{^neglected.isEmpty}}
{{w.neglectedIntro}}{{#touchSpread}} {{touchSpread}}{{/touchSpread}}

| {{w.who}} | {{w.class}} | {{w.why}} | {{w.touch}} | {{w.owner}} | {{w.severity}} | {{w.revenue}} |
| --- | --- | --- | --- | --- | --: | --: |
{{#neglected.rows}}
| {{> who.md}} | {{class}} | {{why}}{{#about}} {{day}}: {{w.quoteOpen}}{{text}}{{w.quoteClose}}{{/about}}{{#attempts}} {{attempts}}{{/attempts}} | {{> touch.md}}{{^touch}}–{{/touch}} | {{owner}}{{^owner}}–{{/owner}} | {{severity}}{{^severity}}–{{/severity}} | {{revenue}}{{^revenue}}–{{/revenue}} |
{{/neglected.rows}}
{{#neglected.more}}

{{neglected.more}}
{{/neglected.more}}
{{#hasRevenue}}

### {{w.byRevenue}}

{{w.byRevenueIntro}}

| {{w.who}} | {{w.revenue}} | {{w.severity}} |
| --- | --: | --: |
{{#byRevenue}}
| {{> who.md}} | {{revenue}}{{^revenue}}–{{/revenue}} | {{severity}}{{^severity}}–{{/severity}} |
{{/byRevenue}}
{{/hasRevenue}}
{{/neglected.isEmpty}}

"""##),
("never-contacted.html", ##"""
{{! Who was never contacted, on the page. }}
<section id="never-contacted">
<h2>{{w.neverContacted}} <span class="count">{{neverContacted.count}}</span></h2>
{{#neverContacted.isEmpty}}
<p>{{w.noneNeverContacted}}</p>
{{/neverContacted.isEmpty}}
{{^neverContacted.isEmpty}}
<p class="intro">{{w.neverContactedIntro}}</p>
{{#neverContacted}}
{{> names.html}}
{{/neverContacted}}
{{/neverContacted.isEmpty}}
</section>

"""##),
("partnerships-table.html", ##"""
{{! Lines of partnerships, and what their columns are. }}
<div class="scroll" tabindex="0" role="region" aria-label="{{label}}{{^label}}{{w.partnerships}}{{/label}}">
<table class="wide sortable">
<thead><tr><th scope="col">{{w.who}}</th><th scope="col" class="n">{{w.score}}</th><th scope="col">{{w.last}}</th><th scope="col">{{w.owner}}</th><th scope="col" class="n">{{w.revenue}}</th></tr></thead>
<tbody>
{{#rows}}
<tr class="item {{filter}}"><th scope="row">{{> who.html}}</th><td class="n short" data-label="{{w.score}}" data-sort="{{score}}">{{score}}</td><td class="short" data-label="{{w.last}}" data-sort="{{lastSort}}">{{last}}</td><td class="short" data-label="{{w.owner}}"><bdi>{{owner}}</bdi></td><td class="n short" data-label="{{w.revenue}}" data-sort="{{revenueSort}}">{{revenue}}</td></tr>
{{/rows}}
</tbody>
</table>
</div>

"""##),
("partnerships.html", ##"""
{{! Whom we are partners with, on the page. }}
<section id="partnerships">
<h2>{{w.partnerships}} <span class="count">{{partnerships.count}}</span></h2>
{{#partnerships.isEmpty}}
<p>{{w.nonePartnership}}</p>
{{/partnerships.isEmpty}}
{{^partnerships.isEmpty}}
<p class="intro">{{w.partnershipsIntro}}</p>
{{#partnerships.first}}
{{> partnerships-table.html}}
{{/partnerships.first}}
{{#partnerships.rest}}
<details id="partnerships-rest">
<summary>{{label}}</summary>
{{> partnerships-table.html}}
</details>
{{/partnerships.rest}}
{{#partnerships.more}}
<p class="more">{{partnerships.more}}</p>
{{/partnerships.more}}
{{/partnerships.isEmpty}}
{{^fading.isEmpty}}
<h3 id="fading">{{w.fading}} <span class="count">{{fading.count}}</span></h3>
<p class="intro">{{w.fadingIntro}}</p>
<ul>
{{#fading.rows}}
<li>{{> who.html}}: {{fades}}</li>
{{/fading.rows}}
</ul>
{{#fading.more}}
<p class="more">{{fading.more}}</p>
{{/fading.more}}
{{/fading.isEmpty}}
</section>

"""##),
("partnerships.md", ##"""
{{! Whom we are partners with, in Markdown. }}
{{^partnerships.isEmpty}}
{{w.partnershipsIntro}}

| {{w.who}} | {{w.score}} | {{w.last}} | {{w.owner}} | {{w.revenue}} |
| --- | --: | --- | --- | --: |
{{#partnerships.rows}}
| {{> who.md}} | {{score}} | {{last}}{{^last}}–{{/last}} | {{owner}}{{^owner}}–{{/owner}} | {{revenue}}{{^revenue}}–{{/revenue}} |
{{/partnerships.rows}}
{{#partnerships.more}}

{{partnerships.more}}
{{/partnerships.more}}
{{/partnerships.isEmpty}}
{{^fading.isEmpty}}

### {{w.fading}}

{{w.fadingIntro}}

{{#fading.rows}}
- {{> who.md}}: {{fades}}
{{/fading.rows}}
{{#fading.more}}
- {{fading.more}}
{{/fading.more}}
{{/fading.isEmpty}}

"""##),
("portfolio.html", ##"""
{{! The base as a whole, on the page. }}
<section id="portfolio">
<h2>{{w.portfolio}}</h2>
{{#portfolio}}
<div class="pair">
<figure>
<figcaption>{{w.classSplit}}</figcaption>
{{#previous}}
<p class="then">{{title}}</p>
<div class="before">
{{#bar}}
{{> bar.html}}
{{/bar}}
</div>
<p class="then">{{w.today}}</p>
{{/previous}}
{{#classes}}
{{> bar.html}}
{{/classes}}
</figure>
<figure>
<figcaption>{{w.attention}}</figcaption>
{{#hasAttention}}
<p class="intro">{{w.attentionIntro}}</p>
{{#attention}}
{{> bar.html}}
{{/attention}}
{{/hasAttention}}
{{^hasAttention}}
<p class="intro">{{w.attentionUnrecorded}}</p>
{{/hasAttention}}
</figure>
</div>
{{#hasAttention}}
{{> retention.html}}
{{/hasAttention}}
{{#stake}}
<p>{{stakeLabel}}: <strong>{{stake}}</strong></p>
{{/stake}}
<figure>
<figcaption>{{w.scatter}}</figcaption>
{{#scatter}}
{{> scatter.html}}
{{/scatter}}
</figure>
{{#hasWorst}}
<figure>
<figcaption>{{w.worst}}</figcaption>
{{> worst.html}}
</figure>
{{/hasWorst}}
{{> months.html}}
{{/portfolio}}
</section>

"""##),
("prospects.html", ##"""
{{! Prospects and whom they are like, on the page. }}
{{^prospects.isEmpty}}
<section id="prospects">
<h2>{{w.prospectsSection}} <span class="count">{{prospects.count}}</span></h2>
<p class="intro">{{w.prospectsIntro}}</p>
<ul class="names">
{{#prospects.rows}}
<li>{{> who.html}}{{#fit}} <span class="badge">{{w.prospectFit}}</span> {{fitWhy}}{{/fit}}{{#remarks}} {{.}}{{/remarks}}{{#touch}} <span class="quiet">{{> touch.html}}</span>{{/touch}}</li>
{{/prospects.rows}}
</ul>
{{#prospects.more}}
<p class="more">{{prospects.more}}</p>
{{/prospects.more}}
</section>
{{/prospects.isEmpty}}

"""##),
("quality.html", ##"""
{{^findings}}
<p>{{w.noFindings}}</p>
{{/findings}}
{{#hasFindings}}
<ul class="findings">
{{#findings}}
<li><span class="badge{{#isWarning}} warn{{/isWarning}}">{{severity}}</span> {{message}}{{#place}} <span class="place"><bdi>{{place}}</bdi></span>{{/place}}</li>
{{/findings}}
</ul>
{{/hasFindings}}
{{#moreFindings}}
<p class="more">{{moreFindings}}</p>
{{/moreFindings}}
{{#hasInputs}}
<h3>{{w.inputs}}</h3>
<div class="scroll" tabindex="0" role="region" aria-label="{{w.inputs}}">
<table>
<thead><tr><th scope="col">{{w.file}}</th><th scope="col">{{w.role}}</th><th scope="col">{{w.encoding}}</th><th scope="col" class="n">{{w.rows}}</th><th scope="col" class="n">{{w.accepted}}</th><th scope="col" class="n">{{w.rejected}}</th><th scope="col">{{w.period}}</th></tr></thead>
<tbody>
{{#inputs}}
<tr><th scope="row"><bdi>{{path}}</bdi></th><td data-label="{{w.role}}">{{role}}</td><td data-label="{{w.encoding}}">{{encoding}}</td><td class="n" data-label="{{w.rows}}">{{rows}}</td><td class="n" data-label="{{w.accepted}}">{{accepted}}</td><td class="n" data-label="{{w.rejected}}">{{rejected}}</td><td data-label="{{w.period}}">{{period}}{{^period}}–{{/period}}</td></tr>
{{/inputs}}
</tbody>
</table>
</div>
{{/hasInputs}}
{{#hasCounts}}
<h3>{{w.counts}}</h3>
<ul>
{{#counts}}
<li><strong>{{count}}</strong> {{label}}</li>
{{/counts}}
</ul>
{{/hasCounts}}

"""##),
("reason.html", ##"""
<div class="reason">
<h4>{{title}} <span class="id">{{id}}</span></h4>
<p>{{why}}</p>
{{#limit}}
<p class="quiet">{{limit}}</p>
{{/limit}}
{{#hasEvidence}}
{{> rows.html}}
{{/hasEvidence}}
<p><span class="label">{{w.clears}}</span> {{clears}}</p>
</div>

"""##),
("reason.md", ##"""
- **{{title}} ({{id}}).** {{why}} {{#limit}}({{limit}}) {{/limit}}{{w.clears}}: {{clears}}
{{#evidence}}
  - {{> row.md}}
{{/evidence}}

"""##),
("reason.txt", ##"""

{{id}} {{title}}: {{why}}
{{#limit}}
   {{limit}}
{{/limit}}
{{#evidence}}
{{> row.txt}}
{{/evidence}}
   {{w.clears}}: {{clears}}

"""##),
("referrals.html", ##"""
{{! Who sent us whom, and what became of it, on the page. }}
{{^referrals.isEmpty}}
<section id="referrals">
<h2>{{w.referrals}} <span class="count">{{referrals.count}}</span></h2>
<p class="intro">{{w.referralsIntro}}</p>
<ul class="names">
{{#referrals.rows}}
<li>{{> who.html}}{{#isThanksDue}} <span class="badge warn">{{w.referralThanksDue}}</span>{{/isThanksDue}}
<ul>
{{#sent}}
<li>{{#row}}{{> rows.html}}{{/row}}{{#became}} <strong>{{became}}</strong>{{/became}}</li>
{{/sent}}
</ul>
</li>
{{/referrals.rows}}
</ul>
{{#referrals.more}}
<p class="more">{{referrals.more}}</p>
{{/referrals.more}}
</section>
{{/referrals.isEmpty}}

"""##),
("report.html", ##"""
{{! The page. Every value is text and already formatted; w holds the words of the report. Check a change with: rapport templates check }}
<!DOCTYPE html>
<html lang="{{language}}" dir="{{direction}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src {{scriptPolicy}}; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{{headline}} · {{title}}, {{asOfISO}}</title>
<style>
{{> style.html}}
</style>
</head>
<body>
{{> top.html}}
<main>
{{^isEmpty}}
{{> filters.html}}
{{> neglected.html}}

<section id="changes">
<h2>{{w.changes}}</h2>
{{#changes}}
{{> changes.html}}
{{/changes}}
</section>

{{> partnerships.html}}

{{> drifting.html}}

{{> never-contacted.html}}

{{> ill-fitting.html}}

{{> suspended.html}}

{{> unknown.html}}

{{> due-soon.html}}

{{> loose-ends.html}}

{{> ended.html}}

{{> vendors.html}}

{{> prospects.html}}

{{> referrals.html}}

{{> portfolio.html}}

<section id="groups">
<h2>{{w.groups}}</h2>
{{#portfolio}}
{{> groups.html}}
{{/portfolio}}
</section>

<section id="details">
<h2>{{detailsTitle}}</h2>
{{#detailsCut}}
<p class="note">{{detailsCut}}</p>
{{/detailsCut}}
{{#entries}}
{{> entry.html}}
{{/entries}}
{{#furtherLabel}}
<details id="further">
<summary>{{furtherLabel}}</summary>
{{#furtherEntries}}
{{> entry.html}}
{{/furtherEntries}}
</details>
{{/furtherLabel}}
{{#hasOtherEntries}}
<details id="everyone-else">
<summary>{{w.everyoneElse}}</summary>
{{#otherEntries}}
{{> entry.html}}
{{/otherEntries}}
</details>
{{/hasOtherEntries}}
</section>
{{/isEmpty}}

<section id="data-quality">
<h2>{{w.dataQuality}}</h2>
{{#judged}}
{{> quality.html}}
{{/judged}}
</section>

<section id="judged">
<h2>{{w.judged}}</h2>
{{#judged}}
{{> judged.html}}
{{/judged}}
</section>
</main>
<footer><p>{{judged.generator}}</p></footer>
<script>{{> script.html}}</script>
</body>
</html>

"""##),
("report.md", ##"""
{{! The report in GitHub-flavoured Markdown; the same values as report.html. }}
# {{title}}

{{asOf}} · {{extent}}

{{#hasDoubts}}
## {{w.doubts}}

{{#doubts}}
- {{message}}{{#place}} ({{place}}){{/place}}
{{/doubts}}
{{#moreDoubts}}
- {{moreDoubts}}
{{/moreDoubts}}

{{/hasDoubts}}
**{{headline}}**

{{#headlineWhy}}
{{headlineWhy}}

{{/headlineWhy}}
{{#lead}}
{{lead}} {{leadChanges}}

{{/lead}}
{{^isEmpty}}
| {{w.what}} | {{w.number}} | {{w.changeColumn}} |
| --- | --: | --- |
{{#tiles}}
| {{label}} | {{value}} | {{delta}}{{^delta}}–{{/delta}} |
{{/tiles}}
{{^dueSoon.isEmpty}}

{{w.dueSoon}}: {{dueSoonGlance}}
{{/dueSoon.isEmpty}}
{{#aside}}

{{aside}}
{{/aside}}

## {{w.neglected}}

{{#neglected.isEmpty}}
{{w.noneNeglected}}
{{/neglected.isEmpty}}
{{> neglected.md}}

## {{w.changes}}

{{#changes}}
{{> changes.md}}
{{/changes}}

## {{w.partnerships}}

{{#partnerships.isEmpty}}
{{w.nonePartnership}}
{{/partnerships.isEmpty}}
{{> partnerships.md}}

## {{w.drifting}}

{{#drifting.isEmpty}}
{{w.noneDrifting}}
{{/drifting.isEmpty}}
{{> drifting.md}}

## {{w.neverContacted}}

{{#neverContacted.isEmpty}}
{{w.noneNeverContacted}}
{{/neverContacted.isEmpty}}
{{^neverContacted.isEmpty}}
{{w.neverContactedIntro}}

{{#neverContacted}}
{{> names.md}}
{{/neverContacted}}
{{/neverContacted.isEmpty}}

## {{w.illFitting}}

{{#illFitting.isEmpty}}
{{w.noneIllFitting}}
{{/illFitting.isEmpty}}
{{^illFitting.isEmpty}}
{{w.illFittingIntro}}

{{/illFitting.isEmpty}}
{{#illFitting.rows}}
- {{> who.md}}: {{illFitting}}
{{/illFitting.rows}}
{{#illFitting.more}}
- {{illFitting.more}}
{{/illFitting.more}}

{{^suspended.isEmpty}}
## {{w.suspended}}

{{w.suspendedIntro}}

| {{w.who}} | {{w.until}} | {{w.by}} | {{w.why}} |
| --- | --- | --- | --- |
{{#suspended.rows}}
| {{> who.md}} | {{until}}{{^until}}–{{/until}} | {{by}}{{^by}}–{{/by}} | {{why}} |
{{/suspended.rows}}
{{#suspended.more}}

{{suspended.more}}
{{/suspended.more}}

{{/suspended.isEmpty}}
{{^unknown.isEmpty}}
## {{w.unknown}}

{{w.unknownIntro}}

{{#unknown}}
{{> names.md}}
{{/unknown}}

{{/unknown.isEmpty}}
{{^dueSoon.isEmpty}}
## {{w.dueSoon}}

{{w.dueSoonIntro}}

{{#dueSoon.rows}}
- {{> who.md}}: {{dueOn}}
{{/dueSoon.rows}}
{{#dueSoon.more}}
- {{dueSoon.more}}
{{/dueSoon.more}}

{{/dueSoon.isEmpty}}
{{^looseEnds.isEmpty}}
## {{w.looseEnds}}

{{w.looseEndsIntro}}

{{#looseEnds.rows}}
{{#looseEnds}}
- {{> who.md}}: {{why}}
{{#evidence}}
  - {{> row.md}}
{{/evidence}}
{{/looseEnds}}
{{/looseEnds.rows}}
{{#looseEnds.more}}
- {{looseEnds.more}}
{{/looseEnds.more}}

{{/looseEnds.isEmpty}}
{{^ended.isEmpty}}
## {{w.ended}}

{{w.endedIntro}}

{{#ended.rows}}
- {{> who.md}}: {{ended}}
{{/ended.rows}}
{{#ended.more}}
- {{ended.more}}
{{/ended.more}}

{{/ended.isEmpty}}
{{^vendors.isEmpty}}
## {{w.vendors}}

{{w.vendorsIntro}}

| {{w.who}} | {{w.vendorOwes}} | {{w.vendorMet}} | {{w.vendorThanks}} | {{w.vendorDemands}} | {{w.touch}} |
| --- | --- | --- | --- | --- | --- |
{{#vendors.rows}}
| {{> who.md}} | {{owes}}{{^owes}}–{{/owes}} | {{met}}{{^met}}–{{/met}} | {{thanks}}{{^thanks}}–{{/thanks}} | {{demands}}{{^demands}}–{{/demands}} | {{> touch.md}}{{^touch}}–{{/touch}} |
{{/vendors.rows}}
{{#vendors.more}}

{{vendors.more}}
{{/vendors.more}}

{{/vendors.isEmpty}}
{{^prospects.isEmpty}}
## {{w.prospectsSection}}

{{w.prospectsIntro}}

{{#prospects.rows}}
- {{> who.md}}{{#fit}}. {{fitWhy}}{{/fit}}{{#remarks}} {{.}}{{/remarks}}{{#touch}} {{> touch.md}}{{/touch}}
{{/prospects.rows}}
{{#prospects.more}}
- {{prospects.more}}
{{/prospects.more}}

{{/prospects.isEmpty}}
{{^referrals.isEmpty}}
## {{w.referrals}}

{{w.referralsIntro}}

{{#referrals.rows}}
- {{> who.md}}{{#isThanksDue}} ({{w.referralThanksDue}}){{/isThanksDue}}
{{#sent}}
{{#row}}
{{#evidence}}
  - {{> row.md}}{{#became}} {{became}}{{/became}}
{{/evidence}}
{{/row}}
{{/sent}}
{{/referrals.rows}}
{{#referrals.more}}
- {{referrals.more}}
{{/referrals.more}}

{{/referrals.isEmpty}}
## {{w.portfolio}}

{{#portfolio}}
{{#classes}}
{{> bar.md}}
{{/classes}}
{{#previous}}

{{title}}:

{{#bar}}
{{> bar.md}}
{{/bar}}
{{/previous}}

{{#hasAttention}}
**{{w.attention}}.** {{w.attentionIntro}}

{{#attention}}
{{> bar.md}}
{{/attention}}
{{/hasAttention}}
{{^hasAttention}}
**{{w.attention}}.** {{w.attentionUnrecorded}}
{{/hasAttention}}
{{#hasAttention}}

### {{w.retention}}

| {{w.group}} | {{w.all}} | {{w.retentionTouches}} | {{w.retentionTouched}} | {{w.retentionHeard}} | {{w.retentionRevenue}} |
| --- | --: | --: | --: | --: | --: |
{{#retention}}
| {{name}} | {{relationships}} | {{touches}} | {{touched}} | {{heard}}{{^heard}}–{{/heard}} | {{revenue}}{{^revenue}}–{{/revenue}} |
{{/retention}}
{{/hasAttention}}
{{#stake}}

{{stakeLabel}}: **{{stake}}**
{{/stake}}
{{#hasMonths}}

### {{w.monthly}}

| {{w.period}} | {{w.stripOurs}} | {{w.stripTheirs}} |{{#hasUnclear}} {{w.stripUnclear}} |{{/hasUnclear}}
| --- | --: | --: |{{#hasUnclear}} --: |{{/hasUnclear}}
{{#months}}
| {{name}} | {{ours}} | {{theirs}} |{{#hasUnclear}} {{unclear}} |{{/hasUnclear}}
{{/months}}
{{/hasMonths}}
{{#groupings}}

### {{title}}

| {{w.group}} | {{w.all}} | {{w.tilePartnerships}} | {{w.tileNeglected}} | {{w.tileDrifting}} |
| --- | --: | --: | --: | --: |
{{#groups}}
| {{name}} | {{relationships}} | {{partnership}} | {{neglected}} | {{drifting}} |
{{/groups}}
{{/groupings}}
{{/portfolio}}

## {{detailsTitle}}

{{#detailsCut}}
{{detailsCut}}

{{/detailsCut}}
{{#entries}}
{{> entry.md}}
{{/entries}}
{{#furtherEntries}}
{{> entry.md}}
{{/furtherEntries}}
{{#otherEntries}}
{{> entry.md}}
{{/otherEntries}}
{{/isEmpty}}
## {{w.dataQuality}}

{{#judged}}
{{> judged.md}}
{{/judged}}

"""##),
("retention.html", ##"""
{{! What we give to those we have, and to those we would like to have, on the page. }}
<h3>{{w.retention}}</h3>
<p class="intro">{{w.retentionIntro}}</p>
<div class="scroll" tabindex="0" role="region" aria-label="{{w.retention}}">
<table>
<thead><tr><th scope="col">{{w.group}}</th><th scope="col" class="n">{{w.all}}</th><th scope="col" class="n">{{w.retentionTouches}}</th><th scope="col" class="n">{{w.retentionTouched}}</th><th scope="col" class="n">{{w.retentionHeard}}</th><th scope="col" class="n">{{w.retentionRevenue}}</th></tr></thead>
<tbody>
{{#retention}}
<tr><th scope="row">{{name}}</th><td class="n" data-label="{{w.all}}">{{relationships}}</td><td class="n" data-label="{{w.retentionTouches}}">{{touches}}</td><td class="n" data-label="{{w.retentionTouched}}">{{touched}}</td><td class="n" data-label="{{w.retentionHeard}}">{{heard}}{{^heard}}–{{/heard}}</td><td class="n" data-label="{{w.retentionRevenue}}">{{revenue}}{{^revenue}}–{{/revenue}}</td></tr>
{{/retention}}
</tbody>
</table>
</div>
{{#retention}}
{{#hasMembers}}
<details class="group">
<summary>{{name}} <span class="quiet">{{touches}}</span></summary>
<ol class="ranks">
{{#members}}
<li>{{> who.html}} <span class="quiet">{{attended}}</span></li>
{{/members}}
</ol>
{{#more}}
<p class="more">{{more}}</p>
{{/more}}
</details>
{{/hasMembers}}
{{/retention}}
{{#hasEyesByOwner}}
<h3>{{w.theirEyes}}</h3>
<ul class="names">
{{#eyesByOwner}}
<li><bdi>{{name}}</bdi>{{#answer}}: {{answer}}{{/answer}}{{#open}}; {{open}}{{#slowest}} ({{> who.html}}){{/slowest}}{{/open}}{{#promises}}; {{promises}}{{/promises}}</li>
{{/eyesByOwner}}
</ul>
{{/hasEyesByOwner}}

"""##),
("row.md", ##"""
{{day}}, {{kind}}, {{w.quoteOpen}}{{text}}{{w.quoteClose}} ({{place}}{{#sure}}; {{sure}}{{/sure}}).
"""##),
("row.txt", ##"""
   {{> words.txt}}{{#sure}} ({{sure}}){{/sure}}

"""##),
("rows.html", ##"""
<ul class="rows" aria-label="{{w.evidence}}">{{#evidence}}<li><time datetime="{{iso}}">{{day}}</time> <span class="kind">{{kind}}</span> <q><bdi>{{text}}</bdi></q> <span class="place"><bdi>{{place}}</bdi>{{#sure}} · {{sure}}{{/sure}}</span></li>{{/evidence}}</ul>

"""##),
("scatter.html", ##"""
{{#isEmpty}}
<p class="intro">{{w.scatterNone}}</p>
{{/isEmpty}}
{{^isEmpty}}
<p class="intro">{{w.scatterIntro}}</p>
<svg class="scatter" viewBox="0 -4 640 334" role="img" aria-label="{{label}}"><rect class="hush" x="{{unusualX}}" y="14" width="{{unusualWidth}}" height="276"/><path class="axis" d="M40 14V290H620"/>{{#ticks}}<path class="axis" d="M{{x}} 290v5"/><text x="{{x}}" y="308" text-anchor="middle">{{text}}</text>{{/ticks}}<text x="34" y="294" text-anchor="end">0</text><text x="34" y="156" text-anchor="end">50</text><text x="34" y="20" text-anchor="end">100</text><text x="620" y="324" text-anchor="end">{{w.scatterAcross}}</text><text x="46" y="12">{{w.scatterUp}}</text><path class="dots square tone2" d="{{others}}"/><path class="dots tone1" d="{{partnerships}}"/>{{#names}}<text class="name" x="{{x}}" y="{{y}}" text-anchor="{{anchor}}">{{name}}</text>{{/names}}</svg>
<ul class="legend"><li><span class="key round tone1"></span>{{w.partnerships}}</li><li><span class="key tone2"></span>{{w.transactional}}</li></ul>
{{#hasOutliers}}
<ul class="names">
{{#outliers}}
<li>{{#row}}{{> who.html}}{{/row}} <span class="quiet">{{text}}</span></li>
{{/outliers}}
</ul>
{{/hasOutliers}}
{{/isEmpty}}

"""##),
("script.html", ##"""
(function () {
  "use strict";
  var page = document, form = page.querySelector(".filters");
  if (!form) return;
  var find = page.getElementById("find-text"), none = page.getElementById("find-none");
  var items = Array.prototype.slice.call(page.querySelectorAll(".item"));
  var texts = null;
  function text(item) {
    if (item.tagName !== "ARTICLE") return item.textContent;
    var facts = item.querySelector(".facts");
    return item.querySelector("h3").textContent + " " + (facts ? facts.textContent : "");
  }
  function search() {
    var words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length && !texts) texts = items.map(function (item) { return text(item).toLowerCase(); });
    var shown = 0;
    items.forEach(function (item, i) {
      item.hidden = words.some(function (word) { return texts[i].indexOf(word) === -1; });
      if (!item.hidden) shown += 1;
    });
    none.textContent = items.length && !shown ? none.getAttribute("data-text") : "";
  }
  function chosen(name) {
    var input = form.querySelector("input[name=" + name + "]:checked");
    return input ? input.value : "";
  }
  function remember() {
    var parts = [];
    [["show", chosen("show")], ["owner", chosen("owner")], ["q", find.value]].forEach(function (p) {
      if (p[1]) parts.push(p[0] + "=" + encodeURIComponent(p[1]));
    });
    try {
      history.replaceState(null, "", parts.length ? "#" + parts.join("&") : location.pathname + location.search);
    } catch (e) { /* Some browsers keep no history for local files. */ }
  }
  function recall() {
    var hash = location.hash.slice(1);
    if (hash.indexOf("=") === -1) return;
    hash.split("&").forEach(function (part) {
      var at = part.indexOf("="), name = part.slice(0, at), value;
      try { value = decodeURIComponent(part.slice(at + 1)); } catch (e) { return; }
      if (name === "q") find.value = value;
      Array.prototype.forEach.call(form.querySelectorAll("input[type=radio]"), function (input) {
        if (input.name === name && input.value === value) input.checked = true;
      });
    });
    search();
  }
  page.getElementById("find").hidden = false;
  find.addEventListener("input", function () { search(); remember(); });
  form.addEventListener("change", remember);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  window.addEventListener("hashchange", recall);
  recall();

  function value(row, column) {
    var cell = row.cells[column], key = cell.getAttribute("data-sort");
    return key === null ? cell.textContent.trim().toLowerCase() : parseFloat(key);
  }
  function sort(head, column) {
    var table = head.closest("table"), body = table.tBodies[0];
    var down = head.getAttribute("aria-sort") === "ascending" ||
      (!head.hasAttribute("aria-sort") && head.classList.contains("n"));
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell) { cell.removeAttribute("aria-sort"); });
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    var rows = Array.prototype.slice.call(body.rows).map(function (row, i) { return [value(row, column), i, row]; });
    rows.sort(function (a, b) {
      var order = typeof a[0] === "number" ? a[0] - b[0] : a[0].localeCompare(b[0], page.documentElement.lang);
      return (down ? -order : order) || a[1] - b[1];
    });
    rows.forEach(function (row) { body.appendChild(row[2]); });
  }
  if (!window.matchMedia("(min-width: 40.01rem)").matches) return;
  Array.prototype.forEach.call(page.querySelectorAll("table.sortable thead th"), function (head, column) {
    column = head.cellIndex;
    var button = page.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    button.addEventListener("click", function () { sort(head, column); });
  });
})();

"""##),
("strip.html", ##"""
{{! A year of a relationship: ours above the line, theirs below, silence shaded. }}
<svg class="strip" viewBox="0 0 365 40" preserveAspectRatio="none" role="img" aria-label="{{label}}">{{#ourSilence}}<rect class="hush" x="{{x}}" y="{{y}}" width="{{width}}" height="20"/>{{#excess}}<rect class="excess" x="{{excessX}}" y="{{y}}" width="{{excess}}" height="20"/>{{/excess}}{{/ourSilence}}{{#theirSilence}}<rect class="hush" x="{{x}}" y="{{y}}" width="{{width}}" height="20"/>{{#excess}}<rect class="excess" x="{{excessX}}" y="{{y}}" width="{{excess}}" height="20"/>{{/excess}}{{/theirSilence}}<path class="axis" d="M0 20H365"/>{{#oursFaint}}<path class="faint" d="{{oursFaint}}"/>{{/oursFaint}}{{#ours}}<path class="ours" d="{{ours}}"/>{{/ours}}{{#theirs}}<path class="theirs" d="{{theirs}}"/>{{/theirs}}{{#unknown}}<path class="faint" d="{{unknown}}"/>{{/unknown}}</svg>

"""##),
("style.html", ##"""
{{! The page’s style sheet; it loads nothing from elsewhere. }}
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --card: #ffffff; --ink: #1d2126; --quiet: #575e66; --line: #dedad3;
  --link: #0b5394; --ours: #14607a; --theirs: #9a4f00; --good: #1c6b3a; --bad: #a3231f; --warn: #7d5200;
  --good-bg: #e3f2e8; --bad-bg: #fbe6e4; --warn-bg: #fdf0d5; --badge-bg: #eceae6; --hush: #f3eee4; --excess: #f3cfc8;
  --tone1: #14607a; --tone2: #9a4f00; --tone3: #6b5b95; --tone4: #8a8f94;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --card: #1c2025; --ink: #e8e6e1; --quiet: #a9afb6; --line: #353a41;
    --link: #8ec2f5; --ours: #6cc3dd; --theirs: #f0a95c; --good: #84d3a0; --bad: #ff9d94; --warn: #f2c063;
    --good-bg: #17352a; --bad-bg: #45211f; --warn-bg: #3f3116; --badge-bg: #2c3138; --hush: #24292f; --excess: #5a2f2b;
    --tone1: #6cc3dd; --tone2: #f0a95c; --tone3: #b5a6e0; --tone4: #8b929a;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 68rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 'Segoe UI', Helvetica, Arial, sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
h1, h2, h3 { font-family: Georgia, 'Times New Roman', serif; }
h3 .id, h2 .count, h3 .count { font-family: 'Segoe UI', Helvetica, Arial, sans-serif; }
h1 { font-size: clamp(1.6rem, 4.2vw, 2.4rem); line-height: 1.15; letter-spacing: -.015em; margin: .4rem 0 .6rem; max-width: 30ch; text-wrap: balance; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 .5rem; }
h3 { font-size: 1.05rem; line-height: 1.3; margin: 1.6rem 0 .4rem; }
h4 { font-size: .95rem; margin: 0 0 .2rem; }
p { margin: 0 0 .7rem; max-width: 68ch; }
.kicker { color: var(--quiet); font-size: .85rem; max-width: none; }
.why { font-size: 1.2rem; }
.lead, .intro, .quiet { color: var(--quiet); }
.lead, .intro { max-width: 84ch; }
.quiet, .more { font-size: .875rem; }
.count { color: var(--quiet); font-weight: 400; }
.id, .place { color: var(--quiet); font-size: .8rem; font-weight: 400; }
.id { display: inline-block; max-width: 100%; }
main ul, main ol { padding-inline-start: 1.25rem; }
main .legend, main .rows, main .findings, main .multiples { padding-inline-start: 0; }
.label { font-size: .72rem; font-weight: 650; letter-spacing: .05em; text-transform: uppercase; color: var(--quiet); margin-inline-end: .35rem; }
section { margin-top: 2.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.doubts { font-size: .9rem; line-height: 1.45; background: var(--warn-bg); border-inline-start: 4px solid var(--warn); border-radius: 4px; padding: .7rem 1rem; margin: .5rem 0 1.2rem; }
.doubts h2 { font-size: .95rem; margin: 0 0 .25rem; color: var(--warn); }
.doubts ul { margin: 0; padding-inline-start: 1.1rem; }
.doubts li { max-width: 110ch; padding: .1rem 0; }
.doubts p { margin: .3rem 0 0; }
.doubts .place { color: inherit; }
.tiles { list-style: none; margin: 1.4rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .6rem; }
.tiles li { flex: 1 1 0; min-width: min-content; }
.tiles a { display: block; height: 100%; padding: .7rem .85rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; color: var(--ink); text-decoration: none; }
.tiles a:hover { border-color: var(--link); }
.tiles .value { display: block; font-size: 1.9rem; line-height: 1.1; font-weight: 650; font-variant-numeric: tabular-nums; }
.tiles .label { display: block; font-size: .88rem; line-height: 1.3; margin: .15rem 0; color: var(--quiet); letter-spacing: 0; text-transform: none; font-weight: 400; }
.tiles .course { margin-top: .3rem; width: 100%; height: 1.1rem; }
.glance { margin: .9rem 0 0; font-size: .9rem; max-width: none; }
.tiles .delta { display: block; font-size: .78rem; color: var(--quiet); }
.tiles .alarm { border-color: var(--bad); }
.tiles .alarm .value { color: var(--bad); }
.scroll { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.45; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: .78rem; color: var(--quiet); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
.wide tbody th, .wide td:not(.short) { overflow-wrap: anywhere; }
.wide tbody th { min-width: 9rem; }
.wide td:not(.short) { min-width: 13rem; }
h4::first-letter, .marks tbody th::first-letter, .trend tbody th::first-letter, thead th::first-letter { text-transform: uppercase; }
.n { font-variant-numeric: tabular-nums; }
th.n, td.n { text-align: end; white-space: nowrap; }
td:last-child, th:last-child { padding-inline-end: 0; }
.n + th:not(.n), .n + td:not(.n) { padding-inline-start: 1.5rem; }
.band th { padding-top: 1.1rem; font-size: .78rem; color: var(--quiet); font-weight: 600; }
.filters { margin: 1.5rem 0 0; padding: .8rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; font-size: .875rem; }
.filters fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem; align-items: center; min-width: 0; }
.filters legend { float: inline-start; padding: 0; margin-inline-end: .5rem; color: var(--quiet); }
.filters p { margin: 0; }
.filters [type=radio] { position: absolute; opacity: 0; width: 1px; height: 1px; }
.filters [type=radio] + span { display: inline-block; padding: .15rem .7rem; border: 1px solid var(--line); border-radius: 999px; cursor: pointer; }
.filters [type=radio] + span:hover { border-color: var(--link); }
.filters [type=radio]:checked + span { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.filters [type=radio]:focus-visible + span { outline: 2px solid var(--link); outline-offset: 2px; }
.filters [type=search] { font: inherit; padding: .2rem .6rem; width: 13rem; max-width: 100%; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 6px; }
#find-none:empty { display: none; }
[hidden] { display: none !important; }
body:has(#show-n:checked) .item:not(.n), body:has(#show-p:checked) .item:not(.p), body:has(#show-d:checked) .item:not(.d) { display: none; }
body:has(#owner-1:checked) .item:not(.o1), body:has(#owner-2:checked) .item:not(.o2), body:has(#owner-3:checked) .item:not(.o3), body:has(#owner-4:checked) .item:not(.o4), body:has(#owner-5:checked) .item:not(.o5), body:has(#owner-6:checked) .item:not(.o6), body:has(#owner-7:checked) .item:not(.o7), body:has(#owner-8:checked) .item:not(.o8), body:has(#owner-9:checked) .item:not(.o9), body:has(#owner-10:checked) .item:not(.o10), body:has(#owner-11:checked) .item:not(.o11), body:has(#owner-12:checked) .item:not(.o12) { display: none; }
thead button { font: inherit; color: inherit; letter-spacing: inherit; background: none; border: 0; padding: 0; margin: 0; cursor: pointer; }
thead button::first-letter { text-transform: uppercase; }
thead button:hover { color: var(--link); text-decoration: underline; }
thead button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
[aria-sort=ascending] button::after { content: " ↑"; }
[aria-sort=descending] button::after { content: " ↓"; }
.badge { display: inline-block; font-size: .76rem; line-height: 1.4; font-weight: 600; padding: .08rem .5rem; border-radius: 999px; background: var(--badge-bg); color: var(--ink); }
.badge.good { background: var(--good-bg); color: var(--good); }
.badge.bad { background: var(--bad-bg); color: var(--bad); }
.badge.warn { background: var(--warn-bg); color: var(--warn); }
.verdict { font-weight: 600; }
.verdict.good { color: var(--good); }
.verdict.bad { color: var(--bad); }
.ranks { font-size: .9rem; }
.ranks li { padding: .15rem 0; }
.names { columns: 18rem auto; column-gap: 2rem; font-size: .95rem; }
.names li { break-inside: avoid; }
.trend { width: auto; }
.course { display: block; width: 8rem; height: 1.4rem; }
.course path { fill: none; stroke: var(--ours); stroke-width: 2; vector-effect: non-scaling-stroke; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.5rem; }
figure { margin: 1rem 0; }
figcaption { font-weight: 600; font-size: .95rem; margin-bottom: .4rem; }
.bar { display: block; width: 100%; height: 1.5rem; border-radius: 4px; background: var(--badge-bg); }
.legend { list-style: none; margin: .5rem 0 0; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; font-size: .875rem; }
.key { display: inline-block; width: .7rem; height: .7rem; border-radius: 2px; margin-inline-end: .4rem; }
.key.round { border-radius: 50%; }
.key.ours { background: var(--ours); }
.key.theirs { background: var(--theirs); }
.then { margin: .6rem 0 .25rem; font-size: .8rem; color: var(--quiet); }
.before .bar { height: .7rem; opacity: .75; }
.before .legend { font-size: .8rem; }
.scatter { display: block; width: 100%; max-width: 52rem; height: auto; }
.scatter text { font-size: 11px; }
.scatter .name { fill: var(--ink); font-weight: 600; }
.dots { fill: none; stroke-width: 7; stroke-linecap: round; stroke-opacity: .75; }
.dots.square { stroke-linecap: square; stroke-width: 5.5; }
.dots.tone1 { stroke: var(--tone1); }
.dots.tone2 { stroke: var(--tone2); }
.multiples { list-style: none; margin: .6rem 0; }
.multiples .scale { border: 0; color: var(--quiet); font-size: .75rem; }
.scale > span { display: flex; justify-content: space-between; grid-column: -2; }
.multiples li { display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; gap: 0 1rem; align-items: center; padding: .2rem 0; border-bottom: 1px solid var(--line); font-size: .875rem; line-height: 1.3; }
.multiples .strip { height: 2.3rem; }
.tone1 { fill: var(--tone1); background: var(--tone1); }
.tone2 { fill: var(--tone2); background: var(--tone2); }
.tone3 { fill: var(--tone3); background: var(--tone3); }
.tone4 { fill: var(--tone4); background: var(--tone4); }
.months { display: block; width: 100%; max-width: 40rem; height: auto; }
.months .ours { fill: var(--ours); }
.months .theirs { fill: var(--theirs); }
.months text, .scatter text, .scale text { fill: var(--quiet); }
.months text { font-size: 7px; }
.months .count { fill: var(--ink); }
.axis { stroke: var(--quiet); stroke-width: 1; vector-effect: non-scaling-stroke; fill: none; }
.entry { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.2rem; margin: 1rem 0; }
.entry.flagged { border-inline-start: 4px solid var(--bad); }
.entry:target { outline: 2px solid var(--link); outline-offset: 3px; }
.entry h3 { margin: 0 0 .3rem; font-size: 1.2rem; }
.badges { max-width: none; }
.strip { display: block; width: 100%; height: 3.2rem; border-radius: 3px; background: var(--paper); }
.strip .ours { stroke: var(--ours); stroke-width: 2.5; vector-effect: non-scaling-stroke; }
.strip .theirs { stroke: var(--theirs); stroke-width: 2.5; vector-effect: non-scaling-stroke; }
.strip .faint { stroke: var(--quiet); stroke-width: 1.2; vector-effect: non-scaling-stroke; }
.hush { fill: var(--hush); }
.excess { fill: var(--excess); }
.ends { display: flex; justify-content: space-between; gap: .5rem; font-size: .75rem; color: var(--quiet); max-width: none; margin: .15rem 0 .9rem; }
.advice { columns: 2 22rem; column-gap: 2rem; margin: .9rem 0; }
.advice > * { break-inside: avoid; margin: 0 0 1rem; }
.touch { border-inline-start: 3px solid var(--good); padding-inline-start: .9rem; }
.touch p { margin: 0 0 .25rem; }
details > .reason { margin: 1rem 0; }
.reason p { margin: 0 0 .25rem; }
.rows { list-style: none; margin: .35rem 0 .5rem; font-size: .875rem; line-height: 1.45; }
.rows li { padding: .15rem 0; }
.rows time { font-variant-numeric: tabular-nums; color: var(--quiet); }
.rows .kind { font-weight: 600; }
details { margin: .75rem 0; }
summary { cursor: pointer; font-size: .92rem; font-weight: 600; }
summary .quiet { font-weight: 400; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .5rem 1rem; margin: .8rem 0 0; font-size: .85rem; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; }
.findings { list-style: none; }
.findings li { padding: .2rem 0; max-width: 80ch; }
footer { margin-top: 3rem; color: var(--quiet); font-size: .85rem; }
@media (max-width: 40rem) {
  body { padding: 1rem .9rem 3rem; }
  .tiles { display: grid; grid-template-columns: repeat(2, 1fr); gap: .5rem; }
  .tiles a { padding: .5rem .75rem; }
  .tiles .value { font-size: 1.5rem; }
  .wide thead, .marks thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .wide tr, .marks tr { display: block; padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .wide tbody th, .wide td:not(.short) { min-width: 0; }
  .wide th, .wide td, .marks th, .marks td { display: block; border: 0; padding: .1rem 0; text-align: start; white-space: normal; }
  .wide td.short { display: inline; margin-inline-end: 1rem; }
  .wide td.short[data-label]:not(:empty)::before { content: attr(data-label) " "; font-size: .75rem; color: var(--quiet); }
  .wide .n + td:not(.n) { padding-inline-start: 0; }
  .wide td.short:empty, .wide td.short:has(> bdi:empty) { display: none; }
  .entry { padding: .85rem .9rem; }
  .multiples li { grid-template-columns: 1fr; padding: .45rem 0; }
  .scatter text { font-size: 15px; }
  .scatter .name { display: none; }
  .months text { font-size: 9px; }
  .months g:nth-of-type(even) .initial { display: none; }
  .filters legend { float: none; margin-bottom: .3rem; }
}
@media print {
  :root { color-scheme: light; }
  html { font-size: 11.5px; }
  body { max-width: none; padding: 0; background: none; }
  .key, .badge, .doubts { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .tiles li, tr, svg, .touch, .reason, .rows li, .facts, .doubts, .multiples li { break-inside: avoid; }
  h2, h3, h4, summary, .badges, .strip, figcaption { break-after: avoid; }
  .entry { padding: .5rem 0; border-width: 1px 0 0; border-radius: 0; }
  .entry.flagged { padding-inline-start: .8rem; }
  section { margin-top: 1.8rem; }
  .filters, thead button::after { display: none; }
  a { color: inherit; text-decoration: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .scroll { overflow: visible; }
}

"""##),
("summary.html", ##"""
{{! The body of the mail; the same values as report.html, at most 25 rows. Mail programs read tables and inline styles, nothing newer. }}
<!DOCTYPE html>
<html lang="{{language}}" dir="{{direction}}" xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>{{headline}} {{title}}, {{asOfISO}}</title>
<!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->
{{> mail-style.html}}
</head>
<body style="margin: 0; padding: 0; background-color: #f4f2ee;" bgcolor="#f4f2ee" class="page">
<div style="display: none; max-height: 0; overflow: hidden; mso-hide: all;">{{headline}} {{preheader}}.</div>
<div role="article" aria-roledescription="email" aria-label="{{title}}, {{asOfISO}}" lang="{{language}}">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" bgcolor="#f4f2ee" style="background-color: #f4f2ee;" class="page">
<tr>
<td align="center" style="padding: 16px 0;">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="600" bgcolor="#ffffff" style="width: 600px; background-color: #ffffff;" class="box card">
<tr>
<td class="pad quiet" style="padding: 24px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 13px; line-height: 20px; color: #575e66;">{{title}} · {{asOf}} · {{extent}}</td>
</tr>
{{> mail-doubts.html}}
<tr>
<td class="pad ink" style="padding: 16px 32px 0 32px; font-family: Georgia, 'Times New Roman', serif; color: #1d2126;">
<h1 class="ink" style="margin: 0; font-size: 26px; line-height: 32px; font-weight: bold; color: #1d2126;">{{headline}}</h1>
</td>
</tr>
{{#headlineWhy}}
<tr>
<td class="pad ink" style="padding: 8px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 17px; line-height: 25px; color: #1d2126;">{{headlineWhy}}</td>
</tr>
{{/headlineWhy}}
{{#lead}}
<tr>
<td class="pad quiet" style="padding: 8px 32px 0 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 15px; line-height: 22px; color: #575e66;">{{lead}} {{leadChanges}}</td>
</tr>
{{/lead}}
{{> mail-tiles.html}}
{{> mail-neglected.html}}
{{> mail-due-soon.html}}
{{> mail-fading.html}}
{{> mail-loose-ends.html}}
{{> mail-ended.html}}
{{> mail-changes.html}}
{{#address}}
<tr>
<td class="pad" style="padding: 24px 32px 0 32px;">
<table role="presentation" cellpadding="0" cellspacing="0" border="0">
<tr>
<td bgcolor="#0b5394" style="background-color: #0b5394; border-radius: 4px;"><a href="{{address}}" style="display: inline-block; padding: 10px 20px; mso-padding-alt: 10px 20px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 15px; line-height: 20px; font-weight: bold; color: #ffffff; text-decoration: none;">{{w.mailOpen}}</a></td>
</tr>
</table>
</td>
</tr>
{{/address}}
<tr>
<td class="pad quiet" style="padding: 24px 32px 28px 32px; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; font-size: 13px; line-height: 20px; color: #575e66;">{{w.mailFooter}}<br>{{w.disclaimerShort}}</td>
</tr>
</table>
</td>
</tr>
</table>
</div>
</body>
</html>

"""##),
("summary.md", ##"""
{{! The report in short, for a chat or the summary of a job; the same values as report.md, at most ten rows. }}
# {{subject}}

**{{headline}}**{{#headlineWhy}} {{headlineWhy}}{{/headlineWhy}}

{{#lead}}
{{lead}} {{leadChanges}}

{{/lead}}
{{^isEmpty}}
{{#tiles}}**{{value}}** {{label}}{{#delta}} ({{delta}}){{/delta}}{{^isLast}} · {{/isLast}}{{/tiles}}

{{/isEmpty}}
{{#aside}}
{{aside}}

{{/aside}}
{{#hasDoubts}}
{{#doubts}}
- {{message}}{{#place}} ({{place}}){{/place}}
{{/doubts}}
{{#moreDoubtsMail}}
- {{moreDoubtsMail}}
{{/moreDoubtsMail}}

{{/hasDoubts}}
{{^neglected.isEmpty}}
| {{w.who}} | {{w.why}} | {{w.touch}} | {{w.severity}} |
| --- | --- | --- | --: |
{{#neglected.rows}}
| {{> who.md}} | {{why}}{{#attempts}} {{attempts}}{{/attempts}} | {{> touch.md}}{{^touch}}–{{/touch}} | {{severity}}{{^severity}}–{{/severity}} |
{{/neglected.rows}}
{{#neglected.moreMail}}

{{neglected.moreMail}}
{{/neglected.moreMail}}

{{/neglected.isEmpty}}
{{title}}, {{asOfISO}}. {{w.disclaimerShort}}

"""##),
("summary.txt", ##"""
{{! The mail as plain text; the same values as summary.html. }}
{{title}}
{{asOf}} · {{extent}}

{{#hasDoubts}}
{{w.doubts}}
{{#doubts}}
- {{message}}{{#place}} ({{place}}){{/place}}
{{/doubts}}
{{#moreDoubtsMail}}
- {{moreDoubtsMail}}
{{/moreDoubtsMail}}

{{/hasDoubts}}
{{headline}}
{{#headlineWhy}}
{{headlineWhy}}
{{/headlineWhy}}
{{#lead}}
{{lead}} {{leadChanges}}
{{/lead}}
{{^isEmpty}}

{{#tiles}}
{{value}} {{label}}{{#delta}} ({{delta}}){{/delta}}
{{/tiles}}
{{#contact}}

{{title}}
{{#rows}}
{{spark}} {{count}} {{label}}
{{/rows}}
{{/contact}}
{{/isEmpty}}
{{#aside}}

{{aside}}
{{/aside}}
{{^neglected.isEmpty}}

{{w.neglected}}{{#touchSpread}}
{{touchSpread}}{{/touchSpread}}

{{#neglected.rows}}
- {{name}}{{#id}} ({{id}}){{/id}}: {{why}}{{#verdictLinks}} [{{code}}]{{/verdictLinks}}
{{#about}}
  {{day}}: {{w.quoteOpen}}{{text}}{{w.quoteClose}}
{{/about}}
{{#attempts}}
  {{attempts}}
{{/attempts}}
  {{#severity}}{{w.severity}} {{severity}}. {{/severity}}{{#touch}}{{> touch.txt}}.{{/touch}}
{{/neglected.rows}}
{{#neglected.moreMail}}
{{neglected.moreMail}}
{{/neglected.moreMail}}
{{#verdictHow}}

{{verdictHow}}
{{/verdictHow}}
{{/neglected.isEmpty}}
{{^dueSoon.isEmpty}}

{{w.dueSoon}}

{{#dueSoon.rows}}
- {{name}}{{#id}} ({{id}}){{/id}}: {{dueOn}}
{{/dueSoon.rows}}
{{#dueSoon.moreMail}}
{{dueSoon.moreMail}}
{{/dueSoon.moreMail}}
{{/dueSoon.isEmpty}}
{{^fading.isEmpty}}

{{w.fading}}

{{#fading.rows}}
- {{name}}{{#id}} ({{id}}){{/id}}: {{fades}}
{{/fading.rows}}
{{#fading.moreMail}}
{{fading.moreMail}}
{{/fading.moreMail}}
{{/fading.isEmpty}}
{{^looseEnds.isEmpty}}

{{w.looseEnds}}

{{#looseEnds.rows}}
{{#looseEnds}}
- {{name}}{{#id}} ({{id}}){{/id}}: {{why}}
{{#evidence}}
  {{day}}: {{w.quoteOpen}}{{text}}{{w.quoteClose}}
{{/evidence}}
{{/looseEnds}}
{{/looseEnds.rows}}
{{#looseEnds.moreMail}}
{{looseEnds.moreMail}}
{{/looseEnds.moreMail}}
{{/looseEnds.isEmpty}}
{{^ended.isEmpty}}

{{w.ended}}

{{#ended.rows}}
- {{name}}{{#id}} ({{id}}){{/id}}: {{ended}}
{{/ended.rows}}
{{#ended.moreMail}}
{{ended.moreMail}}
{{/ended.moreMail}}
{{/ended.isEmpty}}
{{^changes.isFirst}}

{{w.changes}}

{{#changes}}
{{#since}}
{{since}}{{#isNone}} {{w.noChanges}}{{/isNone}}
{{/since}}
{{#rules}}
{{rules}}
{{/rules}}
{{#groups}}
- {{label}} ({{count}}): {{#few}}{{name}}{{#runNote}} ({{runNote}}){{/runNote}}{{^isLast}}, {{/isLast}}{{/few}}{{#moreFew}} {{moreFew}}{{/moreFew}}
{{/groups}}
{{#trend}}
{{#isShown}}

{{w.trend}}{{#columns}} · {{name}}{{/columns}}
{{#rows}}
{{bars}} {{label}}: {{course}}
{{/rows}}
{{/isShown}}
{{/trend}}
{{/changes}}
{{/changes.isFirst}}

{{#address}}
{{w.mailOpen}}: {{address}}
{{/address}}
{{w.mailFooter}}
{{w.disclaimerShort}}

"""##),
("suspended.html", ##"""
{{! Whom somebody chose to leave alone for now, on the page. }}
{{^suspended.isEmpty}}
<section id="suspended">
<h2>{{w.suspended}} <span class="count">{{suspended.count}}</span></h2>
<p class="intro">{{w.suspendedIntro}}</p>
<div class="scroll" tabindex="0" role="region" aria-label="{{w.suspended}}">
<table class="wide">
<thead><tr><th scope="col">{{w.who}}</th><th scope="col">{{w.until}}</th><th scope="col">{{w.by}}</th><th scope="col">{{w.why}}</th></tr></thead>
<tbody>
{{#suspended.rows}}
<tr><th scope="row">{{> who.html}}</th><td class="short" data-label="{{w.until}}">{{until}}</td><td class="short" data-label="{{w.by}}">{{by}}</td><td data-label="{{w.why}}">{{why}}</td></tr>
{{/suspended.rows}}
</tbody>
</table>
</div>
{{#suspended.more}}
<p class="more">{{suspended.more}}</p>
{{/suspended.more}}
</section>
{{/suspended.isEmpty}}

"""##),
("top.html", ##"""
{{! The top of the page: the headline and the numbers. }}
<header class="top">
<p class="kicker">{{title}} · {{asOf}} · {{extent}}</p>
{{> doubts.html}}
<h1>{{headline}}</h1>
{{#headlineWhy}}
<p class="why">{{headlineWhy}}</p>
{{/headlineWhy}}
{{#lead}}
<p class="lead">{{lead}} {{leadChanges}}</p>
{{/lead}}
{{^isEmpty}}
<nav aria-label="{{w.tiles}}">
<ul class="tiles">
{{#tiles}}
<li><a href="#{{anchor}}"{{#isAlarm}} class="alarm"{{/isAlarm}}><span class="value">{{value}}</span> <span class="label">{{label}}</span>{{#delta}} <span class="delta">{{delta}}</span>{{/delta}}{{#course}}<svg class="course" viewBox="0 0 120 24" preserveAspectRatio="none" role="img" aria-label="{{label}}"><path d="{{line}}"/></svg>{{/course}}</a></li>
{{/tiles}}
</ul>
</nav>
{{^dueSoon.isEmpty}}
<p class="glance"><a href="#due-soon">{{w.dueSoon}}</a>: {{dueSoonGlance}}</p>
{{/dueSoon.isEmpty}}
{{/isEmpty}}
{{#aside}}
<p class="glance"><a href="#data-quality">{{aside}}</a></p>
{{/aside}}
</header>

"""##),
("touch.html", ##"""
{{touch}}{{#reach}} · {{#mail}}<a href="mailto:{{mail}}">{{label}}</a>{{/mail}}{{#phone}}<a href="tel:{{phone}}">{{label}}</a>{{/phone}}{{#isPlain}}{{label}}{{/isPlain}}{{/reach}}
"""##),
("touch.md", ##"""
{{touch}}{{#reach}} · {{label}}{{/reach}}
"""##),
("touch.txt", ##"""
{{touch}}{{#reach}} · {{label}}{{/reach}}
"""##),
("track.html", ##"""
<svg class="bar" viewBox="0 0 1000 24" preserveAspectRatio="none" role="img" aria-label="{{label}}">{{#parts}}<rect class="tone{{tone}}" x="{{x}}" y="0" width="{{width}}" height="24"/>{{/parts}}</svg>

"""##),
("unknown.html", ##"""
{{! Of whom nothing can be said, on the page. }}
{{^unknown.isEmpty}}
<section id="unknown">
<h2>{{w.unknown}} <span class="count">{{unknown.count}}</span></h2>
<p class="intro">{{w.unknownIntro}}</p>
{{#unknown}}
{{> names.html}}
{{/unknown}}
</section>
{{/unknown.isEmpty}}

"""##),
("vendors.html", ##"""
{{! Vendors, where we are the customer, on the page. }}
{{^vendors.isEmpty}}
<section id="vendors">
<h2>{{w.vendors}} <span class="count">{{vendors.count}}</span></h2>
<p class="intro">{{w.vendorsIntro}}</p>
<div class="scroll" tabindex="0" role="region" aria-label="{{w.vendors}}">
<table class="wide">
<thead><tr><th scope="col">{{w.who}}</th><th scope="col">{{w.vendorOwes}}</th><th scope="col">{{w.vendorMet}}</th><th scope="col">{{w.vendorThanks}}</th><th scope="col">{{w.vendorDemands}}</th></tr></thead>
<tbody>
{{#vendors.rows}}
<tr class="item {{filter}}"><th scope="row">{{> who.html}}{{#touch}}<br><span class="quiet">{{> touch.html}}</span>{{/touch}}</th><td data-label="{{w.vendorOwes}}">{{owes}}{{^owes}}<span class="quiet">{{w.vendorNothing}}</span>{{/owes}}</td><td data-label="{{w.vendorMet}}">{{met}}{{^met}}<span class="quiet">{{w.vendorNothing}}</span>{{/met}}</td><td data-label="{{w.vendorThanks}}">{{thanks}}{{^thanks}}<span class="quiet">{{w.vendorNothing}}</span>{{/thanks}}</td><td data-label="{{w.vendorDemands}}">{{demands}}{{^demands}}<span class="quiet">{{w.vendorNothing}}</span>{{/demands}}</td></tr>
{{/vendors.rows}}
</tbody>
</table>
</div>
{{#vendors.more}}
<p class="more">{{vendors.more}}</p>
{{/vendors.more}}
</section>
{{/vendors.isEmpty}}

"""##),
("who.html", ##"""
{{#isDetailed}}<a href="#{{anchor}}"><bdi>{{name}}</bdi></a>{{/isDetailed}}{{^isDetailed}}<bdi>{{name}}</bdi>{{/isDetailed}}{{#id}} <span class="id"><bdi>{{id}}</bdi></span>{{/id}}
"""##),
("who.md", ##"""
{{name}}{{#id}} ({{id}}){{/id}}
"""##),
("words.txt", ##"""
{{day}} {{kind}} {{w.quoteOpen}}{{text}}{{w.quoteClose}} {{place}}
"""##),
("worst.html", ##"""
<p class="intro">{{w.worstIntro}} {{w.stripLegend}}</p>
<ol class="multiples">
{{#worst}}
<li><span class="who">{{#row}}{{> who.html}}{{/row}}</span>{{#strip}}{{> strip.html}}{{/strip}}</li>
{{/worst}}
{{#worstAxis}}
<li class="scale"><span><span>{{from}}</span><span>{{to}}</span></span></li>
{{/worstAxis}}
</ol>

"""##),
  ]
}
