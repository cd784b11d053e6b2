// SPDX-License-Identifier: Apache-2.0

/// How the flame graph and its tree look.
enum HTMLStyleOfGraph {
  static let text = #"""
    .controls { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem 1.25rem; }
    .controls { margin-bottom: .75rem; }
    .controls fieldset { border: 0; margin: 0; padding: 0; display: flex; }
    .controls legend, .controls label { color: var(--quiet); font-size: .9rem; padding: 0; }
    .controls label { display: flex; flex-direction: column; }
    .controls label > * { color: var(--ink); font-size: 1rem; }
    .controls fieldset button { border-radius: 0; margin-left: -1px; }
    .controls fieldset button:first-of-type { border-radius: 5px 0 0 5px; margin-left: 0; }
    .controls fieldset button:last-of-type { border-radius: 0 5px 5px 0; }
    #graph { position: relative; overflow-y: auto; overflow-x: hidden; max-height: 30rem; }
    #graph { border: 1px solid var(--rule); border-radius: 6px; }
    #graph canvas { position: sticky; top: 0; display: block; cursor: pointer; }
    #graph-height { position: absolute; top: 0; left: 0; width: 1px; pointer-events: none; }
    #tip {
      position: fixed; z-index: 8; max-width: 24rem; pointer-events: none; padding: .4rem .6rem;
      background: var(--ink); color: var(--paper); border-radius: 5px; font-size: .88rem;
    }
    #tip b { overflow-wrap: anywhere; }
    #frame { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .25rem 1.5rem; }
    #frame { background: var(--panel); border-radius: 8px; padding: .7rem 1rem; margin-top: .75rem; }
    #frame h3 { overflow-wrap: anywhere; }
    #frame p { margin: 0; }
    #frame .buttons { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
    .key { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; list-style: none; padding: 0; }
    .key { margin: .6rem 0 0; color: var(--quiet); font-size: .9rem; }
    #tree { max-height: 34rem; overflow: auto; border: 1px solid var(--rule); border-radius: 6px; }
    #tree { padding: 0 .75rem; }
    #tree thead th { position: sticky; top: 0; background: var(--paper); padding-top: .4rem; }
    #tree tbody tr:focus-visible { outline-offset: -2px; }
    #tree tbody tr { cursor: default; }
    #tree .twist { display: inline-block; width: 1.1rem; color: var(--quiet); cursor: pointer; }
    #tree tr.found { background: var(--mark); }
    #graph-help { margin: .75rem 0 0; }
    @media (max-width: 40rem) {
      #frame { grid-template-columns: minmax(0, 1fr); }
      #graph { max-height: 22rem; }
    }
    @media print {
      #graph { height: auto !important; max-height: none; border: 0; }
      #graph canvas { position: static; width: 100% !important; height: auto !important; }
      #graph-height { display: none; }
    }
    @media print { #tree { max-height: none; } #tip { display: none; } }

    """#
}
