// SPDX-License-Identifier: Apache-2.0

/// How tables and the view of a function's code look.
enum HTMLStyleOfTables {
  static let text = #"""
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; }
    th, td { text-align: left; padding: .3rem .75rem .3rem 0; vertical-align: baseline; }
    th { font-weight: 600; }
    thead th { border-bottom: 1px solid var(--quiet); white-space: nowrap; }
    tbody tr { border-bottom: 1px solid var(--rule); }
    tbody th { font-weight: 400; }
    .number { text-align: right; white-space: nowrap; }
    td:last-child, th:last-child { padding-right: 0; }
    thead button { border: 0; padding: 0; min-height: 0; background: none; font-weight: 600; }
    thead button:hover:not(:disabled) { background: none; text-decoration: underline; }
    th[aria-sort] button::after { content: "\2009\25be"; }
    th[aria-sort="ascending"] button::after { content: "\2009\25b4"; }
    tfoot td, tfoot th { border-top: 1px solid var(--quiet); font-weight: 600; }
    .name, .place { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .name { max-width: 24rem; }
    .place { max-width: 12rem; }
    .cause { white-space: nowrap; }
    .facts td { overflow-wrap: anywhere; white-space: normal; }
    .facts th { white-space: nowrap; width: 14rem; }
    .source { max-width: 17rem; overflow: hidden; text-overflow: ellipsis; white-space: pre; }
    .code-parts .source { max-width: 30rem; }
    thead .code { font: inherit; font-weight: 600; }
    .why .stack { margin-right: .5rem; }
    @media (min-width: 76rem) { .why { white-space: nowrap; } }
    .answer .why, #frame .why, #regions-table .why { white-space: normal; }
    .slower { color: var(--hot); font-weight: 600; }
    .faster { color: var(--link); font-weight: 600; }
    #changes > div + div { margin-top: 1.5rem; }
    #windows-choice { max-width: min(36rem, 80vw); }
    .window { width: auto; }
    .window td, .window th { padding-block: 0; white-space: pre; line-height: 1.5; }
    .window tbody tr { border: 0; }
    .window tr.chosen { background: var(--mark); }
    .window thead th { font-weight: 400; color: var(--quiet); }
    .stage-F { color: var(--quiet); }
    .stage-X { color: var(--link); font-weight: 600; }
    .stage-held { color: var(--hot); font-weight: 600; }
    .stage-W { color: var(--ink); }
    .more { margin-top: .6rem; }
    .heat { display: inline-block; width: 4rem; height: .65rem; margin-right: .6rem; }
    .heat { background: color-mix(in srgb, var(--rule) 55%, transparent); vertical-align: middle; }
    .heat { border-radius: 2px; overflow: hidden; text-align: left; }
    .heat i { display: block; height: 100%; min-width: 1px; background: var(--hot); }
    .legend td, .legend th { padding-block: .2rem; }
    .legend tbody tr { border: 0; }

    .code-head { display: flex; flex-wrap: wrap; align-items: end; gap: .5rem 1.5rem; }
    .code-head { margin-bottom: .75rem; }
    .code-head label { display: flex; flex-direction: column; }
    .code-head select { max-width: 26rem; }
    .code-parts { display: grid; grid-template-columns: minmax(0, 9fr) minmax(0, 11fr); gap: 1.5rem; }
    .code-parts .scroll { max-height: 36rem; overflow: auto; border: 1px solid var(--rule); }
    .code-parts .scroll { border-radius: 6px; padding: 0 .75rem .25rem; }
    .code-parts table { font-size: .92em; }
    .code-parts caption { position: static; padding-top: .4rem; }
    .code-parts thead th { position: sticky; top: 0; background: var(--paper); z-index: 1; }
    .code-parts thead th { box-shadow: 0 1px var(--quiet); border: 0; padding-top: .4rem; }
    .code-parts tbody tr { border: 0; }
    .code-parts td, .code-parts th { padding-block: .12rem; }
    .code-parts th[scope="rowgroup"] { color: var(--quiet); padding-top: .5rem; white-space: pre; }
    .code-parts tr.chosen { background: var(--mark); }
    .code-parts td.code { white-space: pre; }
    .code-parts td button, .code-parts th button {
      border: 0; padding: 0; min-height: 0; background: none; text-align: left;
      color: var(--link); text-decoration: underline; white-space: nowrap;
    }
    .code-parts .why { white-space: nowrap; }
    .code-parts .heat { width: 2.2rem; }
    .code-parts .stack.small { width: 2.6rem; }
    @media (max-width: 68rem) { .code-parts { grid-template-columns: minmax(0, 1fr); } }
    @media (max-width: 40rem) {
      .name { max-width: 11rem; }
      .source { max-width: 14rem; }
      .legend .remark { display: none; }
      .facts th { white-space: normal; width: 7rem; }
      th, td { padding-right: .5rem; }
    }
    @media print {
      .code-parts { display: block; }
      .code-parts .scroll { max-height: none; border: 0; padding: 0; }
      .code-parts thead th { position: static; }
      .scroll { overflow: visible; }
    }

    """#
}
