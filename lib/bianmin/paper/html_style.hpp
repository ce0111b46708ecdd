/// The style sheet inside every HTML paper: table heads repeated on each page, no outside file. Which way the
/// sheet lies is said before it.
#pragma once
#include <string_view>

namespace bianmin {

// Office fonts first (GB/T 9704: 小标宋 for titles, 仿宋 for text), then what free systems have.
constexpr std::string_view html_style = R"(
* { box-sizing: border-box; }
html { background: #eef0f3; }
body { margin: 1.5rem auto; padding: 12mm; max-width: 100%; background: #fff; color: #000;
  font: 10.5pt/1.5 FangSong, 仿宋, FangSong_GB2312, 仿宋_GB2312, STFangsong, "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
h1, h2, table, svg { font-family: SimSun, 宋体, NSimSun, STSong, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif; }
h1 { margin: 0 0 .4em; font-size: 20pt; line-height: 1.3; text-align: center;
  font-family: FZXiaoBiaoSong-B05S, 方正小标宋简体, STZhongsong, 华文中宋, SimSun, 宋体, "Noto Serif CJK SC", "Source Han Serif SC", serif; }
h2 { margin: 1.4em 0 .4em; font-size: 13pt; break-after: avoid; }
h3 { margin: .9em 0 .3em; font-size: 11pt; break-after: avoid; }
.apart ~ .apart { break-before: page; margin-top: 2em; }
.lines { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2em; margin: 0 0 .4em; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; line-height: 1.35; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
tfoot { display: table-row-group; }
tr { break-inside: avoid; }
th, td { border: .5pt solid #444; padding: .22em .4em; text-align: left; vertical-align: middle; overflow-wrap: anywhere; }
th { background: #eef2f7; font-weight: bold; text-align: center; }
td.n { text-align: right; white-space: nowrap; overflow-wrap: normal; }
tfoot td { font-weight: bold; background: #f6f8fa; border-top: 1.2pt solid #000; }
.alarm { color: #b00000; font-weight: bold; }
.short, .notes { break-inside: avoid; }
.notes, .foot { break-before: avoid; }
.notes { margin: .4em 0 0; padding: 0; list-style: none; font-size: 9.5pt; }
.foot { display: flex; justify-content: space-between; margin: 1em 0 0; break-inside: avoid; }
.foot span { flex: 1; }
.charts { display: flex; flex-wrap: wrap; gap: 1em 2%; margin: 1.2em 0 0; }
figure { margin: 0; width: 49%; break-inside: avoid; }
figcaption { font-weight: bold; margin-bottom: .3em; }
figure svg { width: 100%; height: auto; font-size: 12px; }
svg text { fill: #000; }
svg.qr { display: block; margin: .4em 0 0; }
@media screen and (max-width: 50rem) { figure { width: 100%; } }
@media print { html { background: none; } body { width: auto; margin: 0; padding: 0; }
  h1 { font-size: 18pt; } h2 { margin: 1em 0 .3em; } h3 { margin: .5em 0 .2em; }
  table, .notes { font-size: 8.5pt; line-height: 1.25; } th, td { padding: .14em .35em; } .foot { margin: .6em 0 0; }
  .scroll { overflow: visible; } th, tfoot td { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
)";

} // namespace bianmin
