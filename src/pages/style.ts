/** Of every page: no picture, no letter shape and no program comes from anywhere. */
export const STYLE = `*, ::before, ::after { box-sizing: border-box }
body { font: 1.0625rem/1.6 'Times New Roman', Tinos, serif; color: #1b1b1b; background: #fff; max-width: 60rem; margin: 0 auto; padding: 0 1rem 1.5rem; overflow-wrap: break-word } dd, li, h1 { overflow-wrap: anywhere }
.skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .5rem }
header { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center; padding: 1rem 0 .75rem; border-bottom: 2px solid #b58900; margin-bottom: 1.5rem }
header p { margin: 0; font-variant: small-caps; font-size: 1.35rem; letter-spacing: .05em } header p a { color: #7a4b00; text-decoration: none }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; margin: 0; padding: 0 } nav a { display: inline-block; padding: .25rem 0; min-height: 1.75rem }
nav [aria-current] { color: #1b1b1b; font-weight: bold; text-decoration: none }
header form { margin-left: auto; display: flex; gap: .5rem; flex: 1 1 16rem; max-width: 26rem } header input { flex: 1; width: 100%; min-width: 0 }
main { min-height: 40vh } main:focus { outline: none }
h1 { font-size: 1.6rem; line-height: 1.3; margin: .25rem 0 1rem } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #b58900 } h3 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .35rem 1.25rem; margin: 0 0 1rem }
dt, .note, caption { color: #595959 } dd { margin: 0 }
ul, ol { padding-left: 1.25rem } .records { list-style: none; padding: 0 } .records > li { padding: .6rem 0; border-bottom: 1px solid #ddd }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem } caption { text-align: left; padding-bottom: .35rem }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #ddd } th { font-weight: bold } thead th:first-child { white-space: nowrap } td.n, th.n { text-align: right }
blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 3px solid #b58900 }
.search { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .75rem 1rem; align-items: end; padding: 1rem; background: #faf6ec; border: 1px solid #d8c68f; margin-bottom: 1rem }
.search .wide { grid-column: 1 / -1 } .search div { min-width: 0 } label { display: block } .big { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0 } .big input { flex: 1 1 14rem; font-size: 1.2rem } .big label { flex-basis: 100% }
input, select, button { font: inherit; padding: .3rem .5rem; min-height: 2.25rem; max-width: 100%; color: inherit; background: #fff; border: 1px solid #767676; border-radius: 2px } .search input, .search select { display: block; width: 100% }
button { background: #7a4b00; border-color: #7a4b00; color: #fff; padding: .3rem 1rem; cursor: pointer }
.refused { border: 2px solid #a4161a; padding: .5rem 1rem; margin-bottom: 1rem } .notice { border-left: 4px solid #b58900; padding: .25rem .75rem; margin: 1rem 0 }
svg.bar { display: block; width: 100%; min-width: min(24rem, 40vw); height: .6rem; margin-top: .25rem } .bar rect { fill: #b58900 } #by { margin: 0 0 1rem }
.pager ul { justify-content: space-between } .hide { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
a { color: #0b4f8a } a:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid #ddd; font-size: .9375rem; color: #595959 } footer ul { margin-top: .5rem }
@media (max-width: 40rem) {
  dl { display: block } dd { margin-bottom: .6rem } header form { margin-left: 0; max-width: none }
  table, caption, tbody, tr, th, td { display: block } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  tr { padding: .5rem 0; border-bottom: 1px solid #ddd } th, td { border: 0; padding: .1rem 0; overflow-wrap: anywhere } td:empty { display: none } td.n { text-align: left }
  td[data-head]::before { content: attr(data-head) ': ' / ''; color: #595959 }
}
@media print { header nav, header form, form, .pager, .skip, footer ul { display: none } a { color: inherit; text-decoration: none } body { max-width: none } tr, li { break-inside: avoid } }`;
