"use strict";
(() => {
  const byId = id => document.getElementById(id);
  const summary = JSON.parse(byId("summary").textContent);
  const documents = [...document.querySelectorAll("script.document")].map((script, index) => {
    const read = JSON.parse(script.textContent);
    script.remove();
    return { ...read, index };
  });
  const WORST_AT_FIRST = 50;
  const MANY_ERRORS = 0.2;
  const svgNames = "http://www.w3.org/2000/svg";
  const pictures = new Map();
  const state = { document: null, page: null, line: null, scale: 0, tab: "lines", shown: WORST_AT_FIRST, find: "" };

  // Whatever was read becomes text nodes and attributes, never markup.
  function make(name, properties = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key in element && key !== "list") element[key] = value;
      else element.setAttribute(key, value);
    }
    element.append(...children.filter(child => child !== null && child !== undefined));
    return element;
  }

  function draw(name, attributes, ...children) {
    const element = document.createElementNS(svgNames, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  const counted = (number, one, many) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
  const plain = turns => Array.isArray(turns) ? turns.join("") : turns;
  const isLost = line => line.found === undefined;
  const rate = line => line.errors / Math.max(1, line.length);
  const kindOf = line => isLost(line) ? "lost" : line.errors === 0 ? "right" : rate(line) < MANY_ERRORS ? "some" : "bad";
  const percent = value => value === null || value === undefined ? "–" : `${(100 * value).toFixed(2)} %`;
  const mainError = item => item.scores.cer_folded ?? item.scores.cer ?? (item.scores.cer === null ? 1 : 0);
  const isUpright = box => box !== undefined && box[3] > 1.5 * box[2];

  const isMostlyUpright = item => 2 * item.lines.filter(line => isUpright(line.box ?? line.foundBox)).length > item.lines.length;

  function figure(score, value) {
    if (value === null || value === undefined) return "–";
    return score.isCount ? Math.round(value).toLocaleString("en")
      : score.isHigherBetter || score.name.endsWith("_edit") ? value.toFixed(3) : percent(value);
  }

  // ---- scores ----

  function change(score) {
    const before = score.earlier.filter(value => value !== null).at(-1);
    if (before === undefined || score.value === null) return null;
    const difference = score.value - before;
    if (figure(score, score.value) === figure(score, before)) return make("span", { className: "faint" }, "as before");
    const isBetter = difference > 0 === score.isHigherBetter;
    return make("span", { className: isBetter ? "better" : "worse" },
      `${isBetter ? "▲ better" : "▼ worse"}, was ${figure(score, before)}`);
  }

  function plot(score) {
    const values = [...score.earlier, score.value];
    const known = values.filter(value => value !== null);
    if (known.length < 2) return null;
    const [width, height, edge, labels] = [140, 36, 6, 60];
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const x = index => edge + index * (width - 2 * edge) / (values.length - 1);
    const y = value => high === low ? height / 2 : edge + (high - value) * (height - 2 * edge) / (high - low);
    const points = values.map((value, index) => [value, index]).filter(([value]) => value !== null);
    const told = values.map((value, index) =>
      `${index < score.earlier.length ? `report ${index + 1}` : "now"} ${figure(score, value)}`).join(", ");
    return draw("svg", { class: "plot", role: "img", "aria-label": `${score.title}: ${told}`, width: width + labels, height, viewBox: `0 0 ${width + labels} ${height}` },
      draw("title", {}, told),
      ...[...new Set([high, low])].map(value => draw("text", { x: width + 4, y: y(value) + 4 }, figure(score, value))),
      draw("polyline", { points: points.map(([value, index]) => `${x(index)},${y(value)}`).join(" ") }),
      ...points.map(([value, index]) =>
        draw("circle", { cx: x(index), cy: y(value), r: index === values.length - 1 ? 4 : 2.5, class: index === values.length - 1 ? "now" : "" })));
  }

  function scoreTable(scores, valueOf, withPlots) {
    const hasEarlier = withPlots && summary.baselines.length > 0;
    const head = ["Score", "Value", ...(hasEarlier ? ["Over the reports"] : []), "What it is"];
    const rows = scores.map(score => make("tr", {},
      make("th", { scope: "row" }, score.title, make("br"), make("code", { className: "faint" }, score.name)),
      make("td", { className: "figure" }, figure(score, valueOf(score)), ...(hasEarlier ? [make("br"), change(score) ?? ""] : [])),
      hasEarlier ? make("td", { className: "plot-cell" }, plot(score) ?? "") : null,
      make("td", { className: "source faint" }, score.source, ". ",
        score.isHigherBetter ? "Higher is better." : "Lower is better.")));
    return make("table", { className: "score-table" },
      make("thead", {}, make("tr", {}, ...head.map((text, index) => make("th", { scope: "col", className: index === 1 ? "figure" : "" }, text)))),
      make("tbody", {}, ...rows));
  }

  function showSummary() {
    const lines = documents.flatMap(item => item.lines);
    const wrong = lines.filter(line => line.errors > 0).length;
    byId("overview").textContent =
      `${counted(documents.length, "document", "documents")}, ${counted(lines.length, "line", "lines")} of truth, `
      + `${wrong.toLocaleString("en")} of them with errors.`
      + (summary.engine ? ` The scans were read with ${summary.engine}.` : "");
    const keys = ["cer_folded", "wer", "order_edit", "layout_f1", "article_f1", "headlines_missed"];
    const scores = keys.map(key => summary.scores.find(score => score.name === key)).filter(Boolean);
    byId("key-scores").append(make("ul", { className: "cards" }, ...scores.map(score => make("li", {},
      make("span", { className: "title" }, score.title),
      make("span", { className: "value" }, figure(score, score.value)),
      change(score), plot(score),
      make("span", { className: "title" }, score.isHigherBetter ? "best: 1" : "best: 0")))));
    if (summary.baselines.length > 0) {
      byId("scores").append(make("p", { className: "faint" }, "Earlier reports, oldest first: "),
        make("ol", { className: "faint" }, ...summary.baselines.map(name => make("li", {}, make("bdi", {}, name)))));
    }
    byId("scores").append(scoreTable(summary.scores, score => score.value, true));
    byId("confusions-of-all").append(confusionTable(summary));
  }

  // ---- confusions ----

  function sign(text) {
    if (text === "") return make("span", { className: "none" }, "nothing");
    const codes = [...text].map(each => "U+" + each.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")).join(" ");
    return /^[\p{C}\p{Z}\p{M}]+$/u.test(text) ? make("code", {}, codes) : make("bdi", { className: "sign", title: codes }, text);
  }

  function confusionTable(of) {
    if (of.confusions.length === 0) return make("p", {}, "Nothing was read as something else.");
    const table = make("table", {},
      make("caption", { className: "hidden" }, "Characters in print, what they were read as, and how often"),
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "In print"), make("th", { scope: "col" }, "Read as"),
        make("th", { scope: "col", className: "figure" }, "Times"))),
      make("tbody", {}, ...of.confusions.map(([truth, found, count]) => make("tr", {}, make("td", {}, sign(truth)),
        make("td", {}, sign(found)), make("td", { className: "figure" }, count.toLocaleString("en"))))));
    return of.confusionCount > of.confusions.length
      ? make("div", {}, make("p", { className: "faint" }, `The ${of.confusions.length} most frequent of ${of.confusionCount.toLocaleString("en")}.`), table)
      : table;
  }

  // ---- documents ----

  function holds(item, text) {
    return item.name.toLowerCase().includes(text)
      || item.lines.some(line => holdsLine(line, text))
      || item.surplus.some(each => each.text.toLowerCase().includes(text));
  }

  const holdsLine = (line, text) =>
    plain(line.truth).toLowerCase().includes(text) || (!isLost(line) && plain(line.found).toLowerCase().includes(text));

  function showDocuments() {
    const text = byId("filter-text").value.trim().toLowerCase();
    const least = Number(byId("filter-errors").value) / 100 || 0;
    const shown = documents
      .filter(item => mainError(item) >= least && (text === "" || holds(item, text)))
      .sort((a, b) => mainError(b) - mainError(a) || a.index - b.index);
    byId("filter-count").textContent = shown.length === documents.length
      ? `all ${documents.length} shown, the worst first` : `${shown.length} of ${documents.length} shown`;
    const widest = Math.max(0.0001, ...documents.map(mainError));
    const rows = shown.map(item => {
      const bar = make("i");
      bar.style.width = `${100 * Math.min(1, mainError(item) / widest)}%`;
      const button = make("button", { type: "button" }, make("bdi", {}, item.name));
      button.addEventListener("click", () => { open(item); byId("document-heading").focus(); });
      const row = make("tr", {}, make("th", { scope: "row" }, button),
        make("td", { className: "figure" }, make("span", { className: "bar", "aria-hidden": "true" }, bar),
          make("span", { className: "number" }, percent(item.scores.cer_folded))),
        make("td", { className: "figure" }, `${item.lines.filter(line => line.errors > 0).length} of ${item.lines.length}`));
      row.dataset.document = item.index;
      return row;
    });
    byId("documents").replaceChildren(shown.length === 0 ? make("p", {}, "No document is so named and so wrong; ease the filter.")
      : make("table", {}, make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Document"),
        make("th", { scope: "col", className: "figure" }, "Characters wrong"), make("th", { scope: "col", className: "figure" }, "Lines with errors"))),
        make("tbody", {}, ...rows)));
    markDocument();
    return shown;
  }

  function markDocument() {
    for (const row of byId("documents").querySelectorAll("tbody tr")) {
      const isCurrent = state.document !== null && Number(row.dataset.document) === state.document.index;
      row.classList.toggle("current", isCurrent);
      row.querySelector("button").setAttribute("aria-current", String(isCurrent));
    }
  }

  function open(item) {
    Object.assign(state, { document: item, line: null, scale: 0, shown: WORST_AT_FIRST, find: "" });
    item.worst ??= item.lines.map((_, index) => index).filter(index => item.lines[index].errors > 0)
      .sort((a, b) => item.lines[b].errors - item.lines[a].errors || rate(item.lines[b]) - rate(item.lines[a]) || a - b);
    byId("document-heading").textContent = item.name;
    const files = [["Truth", item.truth], ["Result", item.result], ["Scan", item.scan]].filter(([, file]) => file);
    byId("document-files").replaceChildren(...files.flatMap(([what, file]) => [make("dt", {}, what), make("dd", {}, make("bdi", {}, file))]));
    byId("page").replaceChildren(...item.pages.map(page => make("option", { value: page.number }, String(page.number))));
    byId("page-choice").hidden = item.pages.length < 2;
    const first = item.lines[item.worst[0]]?.page ?? item.pages[0]?.number;
    byId("place").textContent = "";
    showPage(item.pages.find(page => page.number === first) ?? item.pages[0] ?? null);
    showTab(state.tab);
    markDocument();
  }

  // ---- the page ----

  function picture(item, page) {
    const key = `picture-${item.index}-${page.number}`;
    if (!pictures.has(key)) {
      const image = new Image();
      image.src = byId(key).textContent;
      pictures.set(key, image);
    }
    return pictures.get(key);
  }

  function showPage(page) {
    state.page = page;
    const stage = byId("stage");
    stage.replaceChildren();
    const isKnown = page !== null && page.width > 0 && page.height > 0;
    for (const part of document.querySelectorAll("#view, #scan-tools, .legend")) part.hidden = !isKnown;
    if (!isKnown) {
      byId("scan-note").textContent = "Neither side says where its lines stand, so there is no page to show.";
      return;
    }
    byId("page").value = page.number;
    if (page.hasPicture) {
      const image = make("img", { src: picture(state.document, page).src, alt: "" });
      stage.append(image);
    }
    byId("scan-note").textContent = page.hasPicture
      ? page.isFitted ? "The truth is of another scan of this page: its lines were laid where they were found on this one." : ""
      : state.document.scan ? `Without its scan: only the ${summary.mostPictures} pages with the most errors have theirs, and only where the file can be read.`
        : "No scan of this name was found beside the truth: the lines stand on an empty page.";
    const drawing = draw("svg", { viewBox: `0 0 ${page.width} ${page.height}`, preserveAspectRatio: "none", "aria-hidden": "true" });
    const box = (place, attributes) => draw("rect", { x: place[0], y: place[1], width: place[2], height: place[3], ...attributes });
    if (byId("show-truth").checked) {
      state.document.lines.forEach((line, index) => {
        const place = line.box ?? line.foundBox;
        if (line.page === page.number && place) drawing.append(box(place, { class: kindOf(line), "data-line": index }));
      });
    }
    if (byId("show-found").checked) {
      page.found.forEach(place => drawing.append(box(place, { class: "found" })));
    }
    const line = state.document.lines[state.line];
    const place = line?.box ?? line?.foundBox;
    if (place && line.page === page.number) {
      drawing.append(box(place, { class: "halo" }), box(place, { class: "here", "data-line": state.line }));
    }
    stage.append(drawing);
    resize(state.scale);
  }

  /** Sets the size of the page, in screen pixels a pixel of the page; 0 shows all of it. */
  function resize(scale, centre) {
    const { page } = state;
    if (page === null || page.width === 0) return;
    const [view, stage] = [byId("view"), byId("stage")];
    const whole = Math.min(view.clientWidth / page.width, view.clientHeight / page.height);
    const old = stage.clientWidth / page.width || whole;
    const [x, y] = centre ?? [(view.scrollLeft + view.clientWidth / 2) / old, (view.scrollTop + view.clientHeight / 2) / old];
    state.scale = scale === 0 ? 0 : Math.min(Math.max(scale, whole), 12 * whole);
    const used = state.scale || whole;
    stage.style.width = `${Math.floor(page.width * used)}px`;
    stage.style.height = `${Math.floor(page.height * used)}px`;
    view.scrollTo({ left: x * used - view.clientWidth / 2, top: y * used - view.clientHeight / 2, behavior: "instant" });
  }

  const scaleNow = () => byId("stage").clientWidth / (state.page?.width || 1);
  const zoom = factor => resize(scaleNow() * factor);

  /** Shows where a line stands, large enough to be read. */
  function jump(index) {
    const line = state.document.lines[index];
    state.line = index;
    markLine();
    const place = line.box ?? line.foundBox;
    byId("place").replaceChildren(`Line ${index + 1}, page ${line.page}: `, make("bdi", {}, plain(line.truth)), " — ",
      isLost(line) ? "not found" : line.errors === 0 ? "right" : counted(line.errors, "error", "errors"),
      place ? "" : ". Where it stands is not known.");
    showPage(state.document.pages.find(page => page.number === line.page) ?? state.page);
    if (!place || state.page === null) return;
    const [readable, view] = [26, byId("view")];
    const fitting = 0.9 * Math.min(view.clientWidth / place[2], view.clientHeight / place[3]);
    resize(Math.min(Math.max(readable / Math.min(place[2], place[3]), scaleNow()), Math.max(fitting, scaleNow() / 4)),
      [place[0] + place[2] / 2, place[1] + place[3] / 2]);
    view.focus({ preventScroll: true });
    byId("scan").scrollIntoView({ block: "nearest" });
  }

  // ---- lines ----

  function turns(side, className) {
    const element = make("span", { dir: "auto", className });
    if (!Array.isArray(side)) {
      element.append(shown(side));
      return element;
    }
    side.forEach((turn, index) => {
      if (index % 2 === 0) element.append(shown(turn));
      else element.append(turn === "" ? make("mark", { className: "gap", title: "missing here" }) : make("mark", {}, shown(turn)));
    });
    return element;
  }

  /** Ends of lines inside a text are told, not kept. */
  const shown = text => text.replace(/\s*\n\s*/g, " ↵ ");

  const crops = new IntersectionObserver(entries => {
    for (const entry of entries.filter(each => each.isIntersecting)) {
      crops.unobserve(entry.target);
      entry.target.paint();
    }
  }, { rootMargin: "300px" });

  function crop(item, line) {
    const place = line.box ?? line.foundBox;
    const page = item.pages.find(each => each.number === line.page);
    if (!place || !page?.hasPicture) return null;
    const margin = Math.round(0.25 * Math.min(place[2], place[3]));
    const [left, top] = [Math.max(0, place[0] - margin), Math.max(0, place[1] - margin)];
    const [wide, high] = [Math.min(page.width, place[0] + place[2] + margin) - left, Math.min(page.height, place[1] + place[3] + margin) - top];
    if (wide <= 0 || high <= 0) return null;
    const scale = isUpright(place) ? Math.min(40 / wide, 416 / high) : Math.min(44 / high, 900 / wide);
    const density = window.devicePixelRatio || 1;
    const canvas = make("canvas", { width: Math.max(1, Math.round(wide * scale * density)), height: Math.max(1, Math.round(high * scale * density)),
      role: "img", "aria-label": "The line on the scan" });
    canvas.style.width = `${Math.round(wide * scale)}px`;
    canvas.paint = async () => {
      const image = picture(item, page);
      await image.decode();
      const [x, y] = [image.naturalWidth / page.width, image.naturalHeight / page.height];
      canvas.getContext("2d").drawImage(image, left * x, top * y, wide * x, high * y, 0, 0, canvas.width, canvas.height);
    };
    crops.observe(canvas);
    return canvas;
  }

  function lineEntry(index) {
    const line = state.document.lines[index];
    const place = line.box ?? line.foundBox;
    const upright = isUpright(place) && /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(plain(line.truth));
    const button = make("button", { type: "button", tabIndex: -1, className: "to-scan" }, "Show on page",
      make("span", { className: "hidden" }, `, line ${index + 1}`));
    const found = isLost(line) ? make("span", { className: "none" }, "not found") : turns(line.found);
    const entry = make("li", {},
      make("span", { className: "what" }, `Line ${index + 1}${state.document.pages.length > 1 ? `, page ${line.page}` : ""}: `
        + (isLost(line) ? `not found (${counted(line.length, "character", "characters")})`
          : `${counted(line.errors, "error", "errors")} in ${counted(line.length, "character", "characters")}`)),
      place ? button : make("span", { className: "what" }, "place not known"),
      make("div", { className: upright ? "pair upright" : "pair" }, crop(state.document, line),
        make("dl", {}, ...(upright
          ? [make("div", {}, make("dt", {}, "print"), make("dd", {}, turns(line.truth))), make("div", {}, make("dt", {}, "read"), make("dd", {}, found))]
          : [make("dt", {}, "print"), make("dd", {}, turns(line.truth)), make("dt", {}, "read"), make("dd", {}, found)]))));
    entry.dataset.line = index;
    button.addEventListener("click", () => jump(index));
    entry.querySelector("canvas")?.addEventListener("click", () => jump(index));
    return entry;
  }

  const listed = () => state.find === "" ? state.document.worst
    : state.document.worst.filter(index => holdsLine(state.document.lines[index], state.find));

  function fillWorst(list, rest) {
    const all = listed();
    list.replaceChildren(...all.slice(0, state.shown).map(lineEntry));
    const first = list.querySelector(`li[data-line="${state.line}"] .to-scan`) ?? list.querySelector(".to-scan");
    if (first) first.tabIndex = 0;
    rest.hidden = all.length <= state.shown;
    rest.textContent = `Show ${Math.min(WORST_AT_FIRST, all.length - state.shown)} more of ${all.length}`;
    markLine();
  }

  function worstLines() {
    if (state.document.worst.length === 0) return [make("p", {}, "No line has an error.")];
    const list = make("ol", { className: isMostlyUpright(state.document) ? "worst columns" : "worst", "aria-label": "Lines with errors, the worst first" });
    const find = make("input", { type: "search", id: "find-line", dir: "auto", autocomplete: "off", value: state.find });
    const rest = make("button", { type: "button", id: "more-lines" });
    find.addEventListener("input", () => { state.find = find.value.trim().toLowerCase(); state.shown = WORST_AT_FIRST; fillWorst(list, rest); });
    rest.addEventListener("click", () => {
      const before = state.shown;
      state.shown += WORST_AT_FIRST;
      fillWorst(list, rest);
      focusEntry(list.children[before]);
    });
    fillWorst(list, rest);
    return [make("div", { className: "tools" }, make("label", { htmlFor: "find-line" }, "Lines that hold"), find), list, rest];
  }

  function focusEntry(entry) {
    if (!entry) return;
    const button = entry.querySelector(".to-scan");
    if (button) {
      for (const other of byId("panel").querySelectorAll(".to-scan")) other.tabIndex = -1;
      button.tabIndex = 0;
      button.focus();
    }
    entry.scrollIntoView({ block: "nearest" });
  }

  function markLine() {
    for (const entry of byId("panel").querySelectorAll("[data-line]")) {
      entry.classList.toggle("current", Number(entry.dataset.line) === state.line);
    }
  }

  // ---- texts ----

  function texts() {
    const item = state.document;
    const more = index => item.surplus.filter(each => each.line === index).map(each => make("tr", { className: "errors" }, make("td", {}, "+"),
      make("td", {}, make("span", { className: "none" }, "not in the truth")), make("td", {}, turns(each.text))));
    const rows = item.lines.flatMap((line, index) => {
      const button = make("button", { type: "button", "aria-label": `Show line ${index + 1} on the page` }, String(index + 1));
      button.addEventListener("click", () => jump(index));
      const row = make("tr", { className: line.errors > 0 ? "errors" : "" }, make("td", {}, button),
        make("td", {}, turns(line.truth)),
        make("td", {}, isLost(line) ? make("span", { className: "none" }, "not found") : turns(line.found)));
      row.dataset.line = index;
      return [row, ...more(index)];
    });
    return [
      make("p", { className: "faint" }, "Line by line in the order of the truth, wherever the result has them; differences are marked, ‸ stands where something is missing."),
      make("table", { className: "texts" }, make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Line"),
        make("th", { scope: "col" }, "Truth"), make("th", { scope: "col" }, "Result"))), make("tbody", {}, ...more(-1), ...rows)),
    ];
  }

  // ---- tabs ----

  const panels = {
    lines: worstLines,
    texts,
    confusions: () => [confusionTable(state.document)],
    scores: () => [scoreTable(summary.scores.filter(score => score.name in state.document.scores), score => state.document.scores[score.name], false)],
  };

  function showTab(name) {
    state.tab = name;
    for (const key of Object.keys(panels)) {
      const tab = byId(`tab-${key}`);
      tab.setAttribute("aria-selected", String(key === name));
      tab.tabIndex = key === name ? 0 : -1;
    }
    byId("panel").setAttribute("aria-labelledby", `tab-${name}`);
    byId("panel").replaceChildren(...panels[name]());
    markLine();
  }

  // ---- keys ----

  const step = key => key === "j" || key === "ArrowDown" ? 1 : key === "k" || key === "ArrowUp" ? -1 : 0;

  function stepWorst(by) {
    const all = listed();
    const next = all[Math.min(Math.max(all.indexOf(state.line) + by, 0), all.length - 1)];
    if (next !== undefined) jump(next);
  }

  function neighbour(elements, by) {
    const all = [...elements];
    return all[Math.min(Math.max(all.indexOf(document.activeElement) + by, 0), all.length - 1)];
  }

  function back() {
    if (state.line === null) return;
    if (state.tab === "lines" && listed().indexOf(state.line) >= state.shown) {
      state.shown = listed().indexOf(state.line) + 1;
      showTab("lines");
    }
    const entry = byId("panel").querySelector(`[data-line="${state.line}"]`);
    if (entry?.matches("li")) focusEntry(entry);
    else (entry?.querySelector("button") ?? byId(`tab-${state.tab}`)).focus();
  }

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select")) return;
    const by = step(event.key);
    const isOnView = event.target === byId("view");
    if (isOnView && (event.key === "j" || event.key === "k")) stepWorst(by);
    else if (isOnView && (event.key === "+" || event.key === "=")) zoom(1.4);
    else if (isOnView && event.key === "-") zoom(1 / 1.4);
    else if (event.key === "Escape" && byId("scan").contains(event.target)) back();
    else if (by !== 0 && event.target.matches(".to-scan")) focusEntry(neighbour(byId("panel").querySelectorAll(".to-scan"), by).closest("li"));
    else if (by !== 0 && event.target.matches("#documents button")) neighbour(byId("documents").querySelectorAll("button"), by).focus();
    else if (event.target.matches("[role=tab]") && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
      const names = Object.keys(panels);
      const next = names[(names.indexOf(state.tab) + (event.key === "ArrowRight" ? 1 : names.length - 1)) % names.length];
      showTab(next);
      byId(`tab-${next}`).focus();
    } else return;
    event.preventDefault();
  });

  byId("filter").addEventListener("submit", event => event.preventDefault());
  byId("filter").addEventListener("input", showDocuments);
  byId("page").addEventListener("change", event => showPage(state.document.pages.find(page => page.number === Number(event.target.value))));
  byId("show-truth").addEventListener("change", () => showPage(state.page));
  byId("show-found").addEventListener("change", () => showPage(state.page));
  byId("zoom-in").addEventListener("click", () => zoom(1.4));
  byId("zoom-out").addEventListener("click", () => zoom(1 / 1.4));
  byId("zoom-fit").addEventListener("click", () => resize(0));
  byId("stage").addEventListener("click", event => { if (event.target.dataset.line) jump(Number(event.target.dataset.line)); });
  byId("tabs").addEventListener("click", event => { if (event.target.matches("[role=tab]")) showTab(event.target.id.slice(4)); });
  addEventListener("resize", () => resize(state.scale));

  showSummary();
  const [worst] = showDocuments();
  if (worst) open(worst);
  else byId("document").hidden = true;
})();
