// Pours each article's body into the columns that its data-flow names, then measures every printed line.
// data-flow lists columns as index:top-bottom, index+span:top-bottom or @left,width:top-bottom, in pixels.
// The result stands, as base64 of UTF-8 JSON, in the attribute data-truth of the html element.
"use strict";

const sheet = document.documentElement;
const measures = Object.fromEntries(
  ["width", "height", "margin", "columns", "gutter", "leading"].map(name => [name, Number(sheet.dataset[name])]));
const columnWidth = (measures.width - 2 * measures.margin - (measures.columns - 1) * measures.gutter) / measures.columns;
const columnsFull = Symbol("columns full");
const blockKinds = { H3: "subheading" };

document.body.style.width = measures.width + "px";
document.body.style.height = measures.height + "px";

/** The characters of an element with their rectangles, in document order. */
function* characters(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const rectangles = range.getClientRects();
      if (rectangles.length > 0) {
        yield { node, offset, character: node.data[offset], rectangle: rectangles[rectangles.length - 1] };
      }
    }
  }
}

/** The printed lines of an element: runs of characters whose middles stand at the same height (or, vertical, the same x). */
function linesOf(element) {
  const vertical = getComputedStyle(element).writingMode.startsWith("vertical");
  const lines = [];
  let last = null;
  let collapsed = null;
  for (const item of characters(element)) {
    const r = item.rectangle;
    const middle = vertical ? r.left + r.width / 2 : r.top + r.height / 2;
    const size = vertical ? r.width : r.height;
    // A space that collapsed is none at a line's end, but one still before text set apart in the same line.
    if (r.width === 0 && /\s/.test(item.character)) {
      collapsed = item;
      continue;
    }

    if (last === null || Math.abs(middle - last.middle) > size * 0.4) {
      last = { middle, items: [] };
      lines.push(last);
    } else if (collapsed !== null) {
      last.items.push(collapsed);
    }

    collapsed = null;

    last.items.push(item);
  }

  return lines.map(line => line.items).filter(items => items.some(item => /\S/.test(item.character)));
}

/** The text of a run of characters as printed: a soft hyphen that ends a line shows as a hyphen, others not at all. */
function printed(items) {
  const text = items.map(item => item.character).join("").replace(/[\t\n\r ]+/g, " ").trim();
  return text.replace(/\u00AD$/, "-").replaceAll("\u00AD", "");
}

function boxOf(items, element) {
  const inked = items.filter(item => /\S/.test(item.character));
  const edges = {
    left: Math.min(...inked.map(item => item.rectangle.left)), right: Math.max(...inked.map(item => item.rectangle.right)),
    top: Math.min(...inked.map(item => item.rectangle.top)), bottom: Math.max(...inked.map(item => item.rectangle.bottom)) };
  const style = getComputedStyle(element);
  const slot = parseFloat(style.lineHeight);
  const vertical = style.writingMode.startsWith("vertical");
  const [near, far] = vertical ? ["left", "right"] : ["top", "bottom"];
  const excess = Math.max(0, (edges[far] - edges[near] - slot) / 2);
  edges[near] += excess;
  edges[far] -= excess;
  return { box: [edges.left, edges.top, edges.right - edges.left, edges.bottom - edges.top], vertical };
}

function record(items, element) {
  return { text: printed(items), ...boxOf(items, element) };
}

function columnsOf(flow) {
  return flow.trim().split(/\s+/).map(part => {
    const free = /^@(\d+),(\d+):(\d+)-(\d+)$/.exec(part)?.slice(1).map(Number);
    if (free) {
      return { left: free[0], width: free[1], top: free[2], bottom: free[3] };
    }

    const [, index, span, top, bottom] = /^([\d.]+)(?:\+(\d+))?:(\d+)-(\d+)$/.exec(part);
    const count = Number(span ?? 1);
    return {
      left: measures.margin + Number(index) * (columnWidth + measures.gutter),
      width: count * columnWidth + (count - 1) * measures.gutter, top: Number(top), bottom: Number(bottom) };
  });
}

/** Breaks one paragraph at the column's width; gives the fragments of its lines. */
function broken(block, width) {
  const measure = document.createElement("div");
  measure.className = "measure";
  measure.style.width = width + "px";
  const copy = block.cloneNode(true);
  measure.append(copy);
  document.body.append(measure);
  const lines = linesOf(copy).map(items => {
    const range = document.createRange();
    const end = items[items.length - 1];
    range.setStart(items[0].node, items[0].offset);
    range.setEnd(end.node, end.offset + 1);
    const fragment = range.cloneContents();
    return {
      fragment, text: printed(items),
      indent: items[0].rectangle.left - measure.getBoundingClientRect().left,
      used: end.rectangle.right - measure.getBoundingClientRect().left };
  });
  measure.remove();
  return lines;
}

/** Shows a soft hyphen at the line's end, and drops the blanks that the break swallowed. */
function trimmed(fragment) {
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  let text = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    node.data = node.data.replace(/[\t\n\r ]+/g, " ");
    text = node;
  }

  text.data = text.data.replace(/\s+$/, "").replace(/\u00AD$/, "-");
  return fragment;
}

function put(article, line, kind, left, top, width, last) {
  const element = document.createElement("div");
  element.className = "line " + kind + (last ? " last" : "");
  const indent = ["paragraph", "byline"].includes(kind) ? line.indent : 0;
  element.style.cssText = `left:${left + indent}px;top:${top}px;width:${width - indent}px`;
  element.append(trimmed(line.fragment));
  article.append(element);
  return element;
}

function kindOf(block) {
  return blockKinds[block.tagName] ?? (block.className || "paragraph");
}

/**
 * Fills the columns one after the other on a common grid of lines. What does not fit is an error, or, where the page
 * says data-overflow="cut", left out by whole paragraphs.
 */
function pour(article, section) {
  const columns = columnsOf(section.dataset.flow);
  const leading = measures.leading;
  const blocks = [];
  let column = 0;
  let top = columns[0].top;
  let room = null;
  const advance = rows => {
    while (column < columns.length && top + rows * leading > columns[column].bottom) {
      column++;
      top = columns[column]?.top;
    }

    if (column === columns.length && sheet.dataset.overflow === "cut") {
      throw columnsFull;
    }

    if (column === columns.length) {
      throw new Error("The body of an article does not fit its columns: " + section.textContent.trim().slice(0, 30));
    }
  };
  const pourBlock = block => {
    const kind = kindOf(block);
    const name = kind.split(" ")[0];
    const lines = broken(block, columns[Math.min(column, columns.length - 1)].width);
    const printedLines = [];
    if (name === "subheading") {
      advance(lines.length + 2);
      top += top > columns[column].top ? leading / 2 : 0;
    } else if (name === "credit" && room !== null && room.free > lines[0].used - lines[0].indent + 40) {
      top -= leading;
    }

    for (const [index, line] of lines.entries()) {
      try {
        advance(1);
      } catch (full) {
        printedLines.forEach(element => element.remove());
        throw full;
      }

      const place = columns[column];
      printedLines.push(put(article, line, kind, place.left, top, place.width, index === lines.length - 1));
      room = { free: place.width - line.used };
      top += leading;
    }

    top += name === "subheading" ? leading / 2 : 0;
    blocks.push(...partsOf(block, name).map(part => ({ ...part, elements: printedLines })));
  };
  try {
    [...section.children].forEach(pourBlock);
  } catch (full) {
    if (full !== columnsFull) {
      throw full;
    }

    column = columns.length - 1;
    top = columns[column].bottom;
    while (blocks.at(-1)?.kind === "subheading") {
      blocks.pop().elements.forEach(element => element.remove());
    }
  }

  section.dataset.left = `column ${column + 1} of ${columns.length}, ${columns[column].bottom - top} px left`;
  return blocks;
}

/** A block and, before it, a part that begins its first line and is of another kind. */
function partsOf(block, kind) {
  const lead = block.querySelector("[data-part]");
  if (lead === null) {
    return [{ kind, text: wordsOf(block), holds: () => true }];
  }

  const rest = block.cloneNode(true);
  rest.querySelector("[data-part]").remove();
  const isLead = item => item.node.parentElement.closest("[data-part]") !== null;
  return [
    { kind: lead.dataset.part, text: wordsOf(lead), holds: isLead },
    { kind, text: wordsOf(rest), holds: item => !isLead(item) }];
}

/** The text of a block, whole, without the hyphens that only a line's end shows. */
function wordsOf(block) {
  const copy = block.cloneNode(true);
  const glue = sheet.lang.startsWith("zh") ? "" : " ";
  copy.querySelectorAll("br").forEach(lineBreak => lineBreak.replaceWith(glue));
  return copy.textContent.replaceAll("\u00AD", "").replace(/[\t\n\r ]+/g, " ").trim();
}

function measuredBlock(block) {
  const holds = block.holds ?? (() => true);
  const lines = block.elements.flatMap(element => linesOf(element)
    .map(items => items.filter(holds)).filter(items => items.length > 0).map(items => record(items, element)));
  return { kind: block.kind, text: block.text, lines };
}

function articleOf(article) {
  const poured = [...article.querySelectorAll(":scope > section.body")].flatMap(section => pour(article, section));
  const placed = [...article.querySelectorAll(":scope > [data-kind], :scope > .tiers > [data-kind]")].map(element => (
    { kind: element.dataset.kind, text: wordsOf(element), elements: [element] }));
  const heads = ["kicker", "title", "subtitle"];
  const before = placed.filter(block => heads.includes(block.kind));
  const after = placed.filter(block => !heads.includes(block.kind));
  return { blocks: [...before, ...poured, ...after].map(measuredBlock) };
}

const truth = {
  articles: [...document.querySelectorAll("article")].map(articleOf),
  furniture: [...document.querySelectorAll("[data-furniture]")].map(element => (
    { kind: element.dataset.furniture, text: wordsOf(element), lines: linesOf(element).map(items => record(items, element)) })),
  room: [...document.querySelectorAll("section.body")].map(section => section.dataset.left) };
const bytes = new TextEncoder().encode(JSON.stringify(truth));
sheet.dataset.truth = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(""));
