// Draws line drawings on the canvases that ask for one by name; picture.js, loaded before, draws the scenes with a screen.
"use strict";

function strokes(context, width, lines) {
  context.strokeStyle = "rgb(25,25,25)";
  context.lineWidth = Math.max(3, width * 0.006);
  for (const line of lines) {
    context.beginPath();
    line.forEach(([x, y], index) => index === 0 ? context.moveTo(x, y) : context.lineTo(x, y));
    context.stroke();
  }
}

function hatched(context, left, top, right, bottom, step, slope) {
  context.save();
  context.strokeStyle = "rgb(40,40,40)";
  context.lineWidth = 2.5;
  for (let x = left - (bottom - top); x < right + (bottom - top); x += step) {
    context.beginPath();
    context.moveTo(x, top);
    context.lineTo(x + slope * (bottom - top), bottom);
    context.stroke();
  }

  context.restore();
}

const drawings = {
  bridge(context, random, width, height) {
    const deck = height * 0.5, lines = [[[0, deck], [width, deck]], [[0, deck * 1.08], [width, deck * 1.08]]];
    for (let arch = 0; arch < 4; arch++) {
      const left = width * (0.04 + 0.24 * arch), points = [];
      for (let step = 0; step <= 24; step++) {
        const turn = Math.PI * step / 24;
        points.push([left + width * 0.11 * (1 - Math.cos(turn)), deck + height * 0.38 - height * 0.28 * Math.sin(turn)]);
      }

      lines.push(points);
    }

    for (let post = 0; post <= 20; post++) {
      lines.push([[width * post / 20, deck], [width * post / 20, deck - height * 0.09]]);
    }

    lines.push([[0, deck - height * 0.09], [width, deck - height * 0.09]]);
    for (let wave = 0; wave < 26; wave++) {
      const x = random() * width * 0.9, y = height * (0.9 + 0.08 * random());
      lines.push([[x, y], [x + width * 0.06, y]]);
    }

    strokes(context, width, lines);
  },

  chart(context, random, width, height) {
    const lines = [[[width * 0.08, height * 0.05], [width * 0.08, height * 0.92], [width * 0.97, height * 0.92]]];
    for (let bar = 0; bar < 8; bar++) {
      const left = width * (0.12 + 0.105 * bar), right = left + width * 0.07, top = height * (0.2 + 0.6 * random());
      lines.push([[left, height * 0.92], [left, top], [right, top], [right, height * 0.92]]);
      context.save();
      context.beginPath();
      context.rect(left, top, right - left, height * 0.92 - top);
      context.clip();
      hatched(context, left, top, right, height * 0.92, 14, bar % 2 === 0 ? 1 : -1);
      context.restore();
    }

    strokes(context, width, lines);
  },

  map(context, random, width, height) {
    const lines = [];
    for (let ring = 1; ring <= 7; ring++) {
      const points = [];
      for (let step = 0; step <= 60; step++) {
        const turn = 2 * Math.PI * step / 60;
        const radius = ring / 7 * (0.4 + 0.07 * Math.sin(3 * turn + ring) + 0.03 * Math.sin(7 * turn));
        points.push([width * (0.55 + radius * 1.05 * Math.cos(turn)), height * (0.5 + radius * Math.sin(turn))]);
      }

      lines.push(points);
    }

    lines.push([[width * 0.05, height * 0.85], [width * 0.4, height * 0.55], [width * 0.9, height * 0.2]]);
    strokes(context, width, lines);
    context.fillStyle = "rgb(20,20,20)";
    [[0.05, 0.85], [0.9, 0.2]].forEach(([x, y]) => context.fillRect(width * x - 12, height * y - 12, 24, 24));
  },

  portrait(context, random, width, height) {
    const x = width / 2, y = height * 0.42, r = Math.min(width, height) * 0.24;
    context.save();
    context.beginPath();
    context.rect(width * 0.06, height * 0.04, width * 0.88, height * 0.92);
    context.clip();
    hatched(context, 0, 0, width, height, 16, 1);
    context.restore();
    context.fillStyle = "rgb(250,250,250)";
    context.strokeStyle = "rgb(25,25,25)";
    context.lineWidth = 5;
    context.beginPath();
    context.ellipse(x, y + r * 2.6, r * 1.9, r * 1.5, 0, Math.PI, 0);
    context.fill();
    context.stroke();
    context.beginPath();
    context.ellipse(x, y, r * 0.78, r, 0, 0, 7);
    context.fill();
    context.stroke();
    context.save();
    context.beginPath();
    context.ellipse(x, y + r * 2.6, r * 1.9, r * 1.5, 0, Math.PI, 0);
    context.clip();
    hatched(context, x - 2 * r, y + r, x + 2 * r, y + 3 * r, 9, -1);
    context.restore();
    strokes(context, width, [
      [[x - r * 0.42, y - r * 0.15], [x - r * 0.16, y - r * 0.15]], [[x + r * 0.16, y - r * 0.15], [x + r * 0.42, y - r * 0.15]],
      [[x, y], [x - r * 0.1, y + r * 0.3], [x + r * 0.06, y + r * 0.32]], [[x - r * 0.25, y + r * 0.55], [x + r * 0.25, y + r * 0.55]],
      [[x - r * 0.8, y - r * 0.35], [x - r * 0.5, y - r * 0.95], [x + r * 0.5, y - r * 0.95], [x + r * 0.8, y - r * 0.35]]]);
  },

  factory(context, random, width, height) {
    const ground = height * 0.86, lines = [[[0, ground], [width, ground]]];
    for (let hall = 0; hall < 4; hall++) {
      const left = width * (0.06 + 0.19 * hall), right = left + width * 0.19, eaves = height * 0.55;
      lines.push([[left, ground], [left, eaves - height * 0.12], [right, eaves], [right, ground]]);
      for (let pane = 0; pane < 3; pane++) {
        const x = left + width * (0.025 + 0.055 * pane);
        lines.push([[x, height * 0.65], [x + width * 0.035, height * 0.65], [x + width * 0.035, height * 0.75], [x, height * 0.75], [x, height * 0.65]]);
      }
    }

    [0.84, 0.92].forEach(x => {
      lines.push([[width * (x - 0.02), ground], [width * (x - 0.012), height * 0.16], [width * (x + 0.012), height * 0.16], [width * (x + 0.02), ground]]);
      for (let puff = 0; puff < 5; puff++) {
        const points = [];
        for (let step = 0; step <= 16; step++) {
          const turn = 2 * Math.PI * step / 16;
          points.push([width * (x - 0.05 * puff + 0.03 * Math.cos(turn)), height * (0.12 - 0.012 * puff + 0.04 * Math.sin(turn))]);
        }

        lines.push(points);
      }
    });
    strokes(context, width, lines);
  },
};

for (const canvas of document.querySelectorAll("canvas[data-picture]")) {
  const draw = drawings[canvas.dataset.picture];
  if (draw !== undefined) {
    const context = canvas.getContext("2d");
    context.fillStyle = "rgb(250,250,250)";
    context.fillRect(0, 0, canvas.width, canvas.height);
    draw(context, generator(Number(canvas.dataset.seed)), canvas.width, canvas.height);
  }
}
