/** The style of the page. Colours go with signs and words, never alone. On paper stands the panel that is shown, or all of them one after another. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1d2330;--soft:#5d6675;--line:#dfe3ea;--paper:#fff;--shade:#f5f7fa;--link:#1f5fbf;--good:#11783f;--bad:#b3261e;--mark:#ffe680;--ins:#d9f2df;--del:#fbdedb;--accent:#8a1c1c}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e6e9ef;--soft:#9aa4b5;--line:#39404d;--paper:#171a20;--shade:#20242c;--link:#8ab4f8;--good:#6fce94;--bad:#ff8a80;--mark:#7a6400;--ins:#173d25;--del:#4d211e;--accent:#e58a8a}}
*{box-sizing:border-box}
html{scroll-padding-top:7rem}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.65 "PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Zen Hei",system-ui,sans-serif}
html[data-lang=zh] .en,html[data-lang=en] .zh{display:none}
a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
header{padding:1.2rem 1.5rem .4rem;display:flex;gap:1rem;align-items:baseline;flex-wrap:wrap}
h1{font-size:1.35rem;margin:0;flex:1}h1 small{display:block;font-weight:400;font-size:.85rem;color:var(--soft)}
h2{font-size:1.15rem;margin:.2rem 0 .8rem}h3{font-size:1rem;margin:1.4rem 0 .5rem}
button{font:inherit;color:inherit;background:var(--shade);border:1px solid var(--line);border-radius:6px;padding:.15rem .7rem;cursor:pointer}
nav{position:sticky;top:0;z-index:5;background:var(--paper);border-bottom:1px solid var(--line);padding:0 1.5rem;display:flex;gap:.3rem;flex-wrap:wrap}
nav a{padding:.5rem .8rem;color:var(--soft);border-bottom:3px solid transparent}
nav a[aria-selected=true]{color:var(--ink);border-color:var(--accent);font-weight:600}
nav a b{font-weight:400;font-size:.8rem;color:var(--soft)}
main{padding:1rem 1.5rem 3rem}
.js main>section[hidden]{display:none}
.scroll{overflow:auto;max-height:calc(100vh - 9rem);border:1px solid var(--line);border-radius:8px}
table{border-collapse:separate;border-spacing:0;width:100%}
th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{position:sticky;top:0;background:var(--shade);z-index:2;white-space:nowrap}
tbody th{font-weight:500}
.matrix{width:max-content;min-width:100%}
.matrix .name{position:sticky;left:0;background:var(--paper);max-width:20rem;min-width:12rem;z-index:1;border-right:1px solid var(--line)}
.matrix thead .name{z-index:3;background:var(--shade)}
.matrix td{font-variant-numeric:tabular-nums;white-space:nowrap}
tr:target>*,article:target{background:var(--shade)}tr:target .name{background:var(--shade)}
.unit,.scope,.others,.slot,.number,.score{color:var(--soft);font-size:.82em;font-weight:400}
.scope,.others{display:inline-block;margin-left:.4rem}.others{display:block;margin-left:0}.slot{margin-right:.35rem}
.also{font-size:.82em;color:var(--soft);margin-left:.3rem}
.value.plan,.value.previous{font-size:.86em}
.only-result .value:not(.result),.only-plan .value:not(.plan),.only-previous .value:not(.previous){display:none}
.delta{margin-left:.45rem;font-size:.82em;color:var(--soft)}.delta.better{color:var(--good)}.delta.worse{color:var(--bad)}
.target{margin-left:.4rem;font-size:.78em}.target.met{color:var(--good)}.target.missed{color:var(--bad)}
.doubt{color:var(--bad);cursor:help;margin-left:.15rem}
.gap{color:var(--soft);font-size:.8em;opacity:.85}.gap.not-reported{opacity:.55}
.spark{display:block}.spark polyline{fill:none;stroke:var(--link);stroke-width:1.5}.spark circle{fill:var(--accent)}
.name .badge{margin-left:.35rem}
.badge{display:inline-block;font-size:.75em;line-height:1.4;padding:.02rem .45rem;border-radius:99px;border:1px solid var(--line);background:var(--shade);color:var(--soft);font-weight:400;margin-right:.3rem;white-space:nowrap}
.badge.new,.badge.done,.badge.met{color:var(--good);border-color:currentColor}
.badge.removed,.badge.vanished,.badge.off,.badge.again,.badge.target-missed,.badge.problem-again,.badge.stated-change-off,.badge.open{color:var(--bad);border-color:currentColor}
.badge.edited,.badge.restated,.badge.in-progress,.badge.change,.badge.target-moved{color:var(--link);border-color:currentColor}
.filters{display:flex;gap:.4rem 1.2rem;flex-wrap:wrap;align-items:center;margin:0 0 .8rem}html:not(.js) .filters{display:none}
.filters label{display:flex;gap:.4rem;align-items:center;color:var(--soft);font-size:.88rem}
.filters input[type=search],.filters select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.15rem .5rem}
.filters output{color:var(--soft);font-size:.85rem}
.summary li{margin:.5rem 0}.places{list-style:none;padding:0;margin:.1rem 0;font-size:.88rem;color:var(--soft)}
.notes,.none{color:var(--soft)}.once{margin-top:1.2rem}summary{cursor:pointer}
.card{border:1px solid var(--line);border-radius:8px;padding:.7rem 1rem;margin:.7rem 0;content-visibility:auto;contain-intrinsic-size:auto 9rem}.card h3{margin:0}
.facts{display:flex;gap:.2rem 1.1rem;flex-wrap:wrap;color:var(--soft);font-size:.86rem;margin:.3rem 0}
dl{margin:.3rem 0}dl>div{display:grid;grid-template-columns:9rem 1fr;gap:.6rem;padding:.12rem 0}dt{color:var(--soft);font-size:.86rem}dd{margin:0}
.promises{border-top:1px dashed var(--line);padding-top:.3rem}
.pair{border-bottom:1px solid var(--line);padding:.3rem 0;content-visibility:auto;contain-intrinsic-size:auto 2.2rem}
.pair .was{color:var(--soft)}.pair.removed .was{text-decoration:line-through}.pair .score{margin-left:.6rem}
.diff{white-space:pre-wrap;overflow-wrap:anywhere;padding:.2rem 0 .4rem 1rem;border-left:3px solid var(--line);margin-left:.2rem;max-width:60rem}
ins{background:var(--ins);text-decoration:none}del{background:var(--del);text-decoration:line-through;text-decoration-thickness:1px}
a.at,.name,ins,del,dd,h3,.diff,dialog pre{unicode-bidi:isolate}
ins a,del a{color:inherit}ins.figure,del.figure{font-weight:600}
dialog{border:1px solid var(--line);border-radius:10px;background:var(--paper);color:var(--ink);padding:0;width:min(56rem,94vw);max-height:88vh}
dialog::backdrop{background:#0007}
dialog header{position:sticky;top:0;background:var(--shade);padding:.6rem 1rem;border-bottom:1px solid var(--line)}dialog h2{flex:1;font-size:.95rem;margin:0;overflow-wrap:anywhere}
dialog pre{margin:0;padding:1rem;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
mark{background:var(--mark);color:inherit;outline:2px solid var(--mark)}
@media print{
@page{size:A4 landscape;margin:12mm}
nav,button,.filters,dialog{display:none!important}.js.whole main>section[hidden]{display:block}main>section+section{break-before:page}html:not(.whole) main>section{break-before:auto}
.scroll{overflow:visible;max-height:none;border:0}.matrix{width:100%;font-size:8.5pt}.matrix td,.matrix .name{white-space:normal;position:static}thead th{position:static}
tr,.card,.summary li{break-inside:avoid}.card,.pair{content-visibility:visible}a{color:inherit}body{font-size:10pt}}
`
