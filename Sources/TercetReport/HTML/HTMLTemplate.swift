// SPDX-License-Identifier: Apache-2.0

/// The parts of the page that are the same for each profile; the script fills them.
///
/// `placeholder` is HTML's attribute for a hint in an empty field, here of the search, which has a label.
enum HTMLTemplate {
  static let body = #"""
    <a class="skip" href="#content">Skip to the content</a>
    <header class="wide">
      <h1 id="title"></h1>
      <p class="quiet" id="subtitle"></p>
    </header>
    <div class="bar"><div class="wide">
      <nav aria-label="Sections"><ul id="sections"></ul></nav>
      <div class="find" role="search">
        <label for="find">Find</label>
        <input type="search" id="find" placeholder="function or file" autocomplete="off"
          spellcheck="false" aria-describedby="found" aria-keyshortcuts="/">
      </div>
      <div id="found" role="status" class="quiet"></div>
    </div></div>
    <main class="wide" id="content" tabindex="-1">
      <noscript><p class="note">This report is drawn by the script in its own file, which fetches
        nothing. Allow it, or see the same with tercet report on the profile's JSON.</p></noscript>
      <section id="overview" aria-labelledby="overview-title">
        <h2 id="overview-title">Where the cycles went</h2>
        <dl class="figures" id="figures"></dl>
        <div id="overview-stack"></div>
        <div class="overview">
          <div id="overview-causes"></div>
          <div class="answers" id="answers"></div>
        </div>
      </section>
      <section id="changes" aria-labelledby="changes-title" hidden>
        <h2 id="changes-title">Changes</h2>
        <p id="changes-said"></p>
        <div id="changes-causes"></div>
        <div id="changes-regions"></div>
        <div id="changes-functions"></div>
        <div id="changes-lines"></div>
      </section>
      <section id="flame" aria-labelledby="flame-title">
        <h2 id="flame-title">Flame graph</h2>
        <div class="controls" id="flame-controls"></div>
        <p class="note" id="flame-note" hidden></p>
        <div id="graph" role="application" tabindex="0" aria-label="Flame graph"
          aria-describedby="graph-help"><div id="graph-height"></div><canvas id="canvas"
          aria-hidden="true"></canvas></div>
        <div id="tree" hidden></div>
        <ul class="key" id="key" aria-label="Colours"></ul>
        <div id="frame"></div>
        <p class="quiet onscreen" id="graph-help"></p>
        <div id="graph-said" role="status" class="skip"></div>
        <div id="tip" aria-hidden="true" hidden></div>
      </section>
      <section id="regions" aria-labelledby="regions-title" hidden>
        <h2 id="regions-title">Regions</h2>
        <div id="regions-table"></div>
      </section>
      <section id="functions" aria-labelledby="functions-title">
        <h2 id="functions-title">Functions</h2>
        <div id="functions-table"></div>
      </section>
      <section id="lines" aria-labelledby="lines-title">
        <h2 id="lines-title">Hottest lines</h2>
        <div id="lines-table"></div>
      </section>
      <section id="code" aria-labelledby="code-title">
        <h2 id="code-title" tabindex="-1">Code</h2>
        <div id="code-view"></div>
      </section>
      <section id="windows" aria-labelledby="windows-title" hidden>
        <h2 id="windows-title">Pipeline</h2>
        <div id="windows-view"></div>
      </section>
      <section id="causes" aria-labelledby="causes-title">
        <h2 id="causes-title">Causes, and what helps</h2>
        <div id="causes-table"></div>
      </section>
      <section id="waits" aria-labelledby="waits-title">
        <h2 id="waits-title">Who waited for whom</h2>
        <div id="waits-table"></div>
      </section>
      <section id="work" aria-labelledby="work-title" hidden>
        <h2 id="work-title">Memory and arithmetic</h2>
        <div id="work-table"></div>
        <div id="mix-table"></div>
      </section>
      <section id="run" aria-labelledby="run-title">
        <h2 id="run-title">The run</h2>
        <div id="run-table"></div>
      </section>
    </main>
    <footer class="wide" id="footer"></footer>

    """#
}
