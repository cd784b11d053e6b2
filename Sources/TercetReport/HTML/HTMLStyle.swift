// SPDX-License-Identifier: Apache-2.0

/// How the page looks: colours, type, and the frame around its parts.
///
/// Both themes keep a contrast of 4.5 for text and 3 for what is drawn, and no colour says anything
/// that words do not say too. Causes have colours of their own that differ in lightness for readers
/// who cannot tell hues.
enum HTMLStyle {
  static let text = colors + frame + HTMLStyleOfTables.text + HTMLStyleOfGraph.text

  private static let colors = #"""
    :root {
      color-scheme: light;
      --paper: #ffffff; --panel: #f5f6f8; --ink: #1c2330; --quiet: #565f6e; --rule: #d8dce3;
      --link: #0b57a4; --mark: #fff0b8; --hot: #c2410c;
      --cause-issue: #7a8699; --cause-loadUse: #c26700; --cause-bypass: #8f7a00;
      --cause-redirect: #1f6fc0; --cause-mispredict: #5b4bbf; --cause-multiply: #0f8a6b;
      --cause-divide: #00606c; --cause-dot: #a8439a; --cause-requantize: #c2356b;
      --cause-atomic: #7b5a3a; --cause-csr: #5f7a1f; --cause-fetchStarved: #3489ac;
      --cause-dataWait: #cc3f0c; --cause-trap: #8a1c1c; --cause-waitForInterrupt: #868f9b;
      --cause-fillAndDrain: #6a6f78; --cause-dataMiss: #9b4f1f; --cause-other: #444b57;
      --file-0: #1f6fc0; --file-1: #c26700; --file-2: #0f8a6b; --file-3: #a8439a;
      --file-4: #8f7a00; --file-5: #3489ac; --file-6: #cc3f0c; --file-7: #5b4bbf;
      --file-none: #7a8699;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root:not(.paper) {
        color-scheme: dark;
        --paper: #14171c; --panel: #1c2027; --ink: #e4e7ec; --quiet: #a3abb8; --rule: #343a46;
        --link: #84bbff; --mark: #4a3d10; --hot: #ff9d6c;
        --cause-issue: #8b97aa; --cause-loadUse: #f0a04b; --cause-bypass: #d8c24a;
        --cause-redirect: #6aaef0; --cause-mispredict: #a99cff; --cause-multiply: #4fcaa5;
        --cause-divide: #35a9b8; --cause-dot: #e58fd2; --cause-requantize: #f27ba3;
        --cause-atomic: #c9a27e; --cause-csr: #aeca63; --cause-fetchStarved: #86cdea;
        --cause-dataWait: #ff8a5c; --cause-trap: #ff7b7b; --cause-waitForInterrupt: #7d8794;
        --cause-fillAndDrain: #9aa1ac; --cause-dataMiss: #ffb38f; --cause-other: #c3c9d3;
        --file-0: #6aaef0; --file-1: #f0a04b; --file-2: #4fcaa5; --file-3: #e58fd2;
        --file-4: #d8c24a; --file-5: #86cdea; --file-6: #ff8a5c; --file-7: #a99cff;
        --file-none: #8b97aa;
      }
    }

    """#

  private static let frame = #"""
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { scroll-padding-top: 4rem; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
      font-variant-numeric: tabular-nums; overflow-wrap: break-word;
    }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: .5rem; z-index: 9; background: var(--paper); padding: .5rem; }
    code, .code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
    code, .code { font-size: .92em; unicode-bidi: isolate; }
    a { color: var(--link); }
    a:not(:hover) { text-decoration-color: color-mix(in srgb, var(--link) 40%, transparent); }
    :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
    h2:focus-visible, main:focus-visible { outline: none; }
    h1, h2, h3 { line-height: 1.25; font-weight: 650; margin: 0; }
    h1 { font-size: 1.35rem; overflow-wrap: anywhere; }
    h2 { font-size: 1.15rem; margin-bottom: .75rem; }
    h3 { font-size: 1rem; }
    p { margin: 0 0 .75rem; }
    .quiet { color: var(--quiet); }
    .wide { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem; }
    header.wide { padding-top: 1.25rem; }
    header p { margin: .15rem 0 0; overflow-wrap: anywhere; }
    .bar { position: sticky; top: 0; z-index: 5; background: var(--paper); margin-top: .75rem; }
    .bar { border-block: 1px solid var(--rule); }
    .bar > div { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; }
    nav ul { display: flex; gap: 1.1rem; list-style: none; margin: 0; padding: 0; }
    nav { overflow-x: auto; }
    nav a { display: block; padding: .65rem 0; text-decoration: none; white-space: nowrap; }
    nav a:hover { text-decoration: underline; }
    .find { display: flex; align-items: center; gap: .5rem; margin-left: auto; padding: .3rem 0; }
    .find input { width: 15rem; }
    #found { width: 100%; padding-bottom: .4rem; }
    #found:empty { position: absolute; width: 0; }
    input, select, button {
      font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet);
      border-radius: 5px; padding: .25rem .6rem; min-height: 2rem; max-width: 100%;
    }
    button { cursor: pointer; }
    button:hover:not(:disabled, [aria-pressed="true"]) { background: var(--panel); }
    button:disabled { color: var(--quiet); border-color: var(--rule); cursor: default; }
    button[aria-pressed="true"] { background: var(--ink); color: var(--paper); }
    main section { padding-block: 1.5rem; border-bottom: 1px solid var(--rule); }
    footer { padding-block: 1.25rem 3rem; color: var(--quiet); }
    .note { border-left: 3px solid var(--quiet); padding: .1rem 0 .1rem .75rem; color: var(--quiet); }

    .figures { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 0 0 1rem; }
    .figures { align-items: last baseline; }
    .figures dt { color: var(--quiet); }
    .figures dd { margin: 0; font-size: 1.5rem; line-height: 1.2; font-weight: 600; }
    .figures div:first-child dd { font-size: 2.1rem; }
    .overview { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 1.5rem; }
    .answers { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; }
    .answers { align-content: start; }
    .answer { background: var(--panel); border-radius: 8px; padding: .8rem 1rem; min-width: 0; }
    .answer.whole { grid-column: 1 / -1; }
    .answer h3 { color: var(--quiet); font-size: .9rem; font-weight: 500; }
    .answer p { margin: .2rem 0 0; overflow-wrap: anywhere; }
    .answer .first { font-size: 1.1rem; font-weight: 600; }

    .stack { display: flex; height: 1.1rem; overflow: hidden; border-radius: 3px; gap: 1px; }
    .stack span { min-width: 1px; flex: none; }
    .stack.small { height: .65rem; width: 4.5rem; display: inline-flex; vertical-align: middle; }
    .stack.large { height: 1.6rem; margin-bottom: .6rem; }
    .swatch { display: inline-block; width: .75rem; height: .75rem; border-radius: 2px; }
    .swatch { margin-right: .5rem; vertical-align: -.06rem; }
    .stack span, .swatch, .heat i { forced-color-adjust: none; print-color-adjust: exact; }

    @media (max-width: 60rem) { .overview { grid-template-columns: minmax(0, 1fr); } }
    @media (max-width: 40rem) {
      .wide { padding: 0 1rem; }
      .answers { grid-template-columns: minmax(0, 1fr); }
      .find { margin-left: 0; width: 100%; }
      .find input { flex: 1; width: auto; min-width: 0; }
      .figures { gap: .5rem 1.5rem; }
      .figures dd { font-size: 1.15rem; }
      .figures div:first-child dd { font-size: 1.7rem; }
      .less { display: none !important; }
    }
    @media print {
      .bar, .skip, .controls, .more, .onscreen { display: none !important; }
      body { font-size: 11px; }
      .wide { max-width: none; padding: 0; }
      main section { padding-block: .75rem; }
      .answer { border: 1px solid var(--rule); }
      tr, .answer { break-inside: avoid; }
      h2 { break-after: avoid; }
    }

    """#
}
