// Draws a scene on each canvas and prints it through a 45-degree dot screen, as newspapers do.
"use strict";

/** A linear congruential generator (Numerical Recipes), so that every build draws the same picture. */
function generator(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
}

function gradient(context, from, to, height, top = 0) {
  const paint = context.createLinearGradient(0, top, 0, top + height);
  paint.addColorStop(0, `rgb(${from},${from},${from})`);
  paint.addColorStop(1, `rgb(${to},${to},${to})`);
  return paint;
}

function clouds(context, random, width, height) {
  for (let index = 0; index < 40; index++) {
    const x = random() * width, y = random() * height * 0.4, radius = (0.05 + random() * 0.12) * width;
    const paint = context.createRadialGradient(x, y, 0, x, y, radius);
    paint.addColorStop(0, "rgba(245,245,245,0.35)");
    paint.addColorStop(1, "rgba(245,245,245,0)");
    context.fillStyle = paint;
    context.fillRect(0, 0, width, height * 0.6);
  }
}

const scenes = {
  harbour(context, random, width, height) {
    context.fillStyle = gradient(context, 150, 225, height * 0.6);
    context.fillRect(0, 0, width, height);
    clouds(context, random, width, height);
    context.fillStyle = gradient(context, 120, 50, height * 0.42, height * 0.58);
    context.fillRect(0, height * 0.58, width, height * 0.42);
    for (let index = 0; index < 260; index++) {
      const y = height * (0.59 + 0.4 * random());
      context.fillStyle = `rgba(230,230,230,${0.06 + 0.2 * random()})`;
      context.fillRect(random() * width, y, 20 + random() * 160, 2 + (y / height) * 5);
    }

    context.fillStyle = "rgb(38,38,38)";
    context.beginPath();
    context.moveTo(width * 0.12, height * 0.7);
    context.lineTo(width * 0.62, height * 0.7);
    context.lineTo(width * 0.57, height * 0.8);
    context.lineTo(width * 0.17, height * 0.8);
    context.fill();
    context.fillStyle = "rgb(190,190,190)";
    context.fillRect(width * 0.16, height * 0.56, width * 0.1, height * 0.14);
    context.strokeStyle = "rgb(30,30,30)";
    context.lineWidth = width * 0.012;
    context.beginPath();
    context.moveTo(width * 0.36, height * 0.7);
    context.lineTo(width * 0.36, height * 0.16);
    context.lineTo(width * 0.78, height * 0.3);
    context.moveTo(width * 0.36, height * 0.3);
    context.lineTo(width * 0.6, height * 0.24);
    context.stroke();
    context.lineWidth = 4;
    context.beginPath();
    context.moveTo(width * 0.76, height * 0.29);
    context.lineTo(width * 0.76, height * 0.48);
    context.stroke();
    context.fillStyle = gradient(context, 235, 90, height * 0.09, height * 0.48);
    context.beginPath();
    context.ellipse(width * 0.76, height * 0.53, width * 0.13, height * 0.05, 0.08, 0, 7);
    context.fill();
  },

  lighthouse(context, random, width, height) {
    context.fillStyle = gradient(context, 120, 230, height * 0.7);
    context.fillRect(0, 0, width, height);
    clouds(context, random, width, height);
    context.fillStyle = gradient(context, 140, 80, height * 0.3, height * 0.7);
    context.fillRect(0, height * 0.7, width, height * 0.3);
    context.fillStyle = "rgb(45,45,45)";
    context.beginPath();
    context.ellipse(width * 0.72, height * 0.78, width * 0.34, height * 0.12, 0, 0, 7);
    context.fill();
    context.fillStyle = "rgb(225,225,225)";
    context.beginPath();
    context.moveTo(width * 0.66, height * 0.74);
    context.lineTo(width * 0.69, height * 0.22);
    context.lineTo(width * 0.77, height * 0.22);
    context.lineTo(width * 0.8, height * 0.74);
    context.fill();
    context.fillStyle = "rgb(50,50,50)";
    context.fillRect(width * 0.68, height * 0.19, width * 0.1, height * 0.03);
    context.fillRect(width * 0.7, height * 0.1, width * 0.06, height * 0.1);
    context.fillRect(width * 0.677, height * 0.4, width * 0.105, height * 0.1);
    for (let index = 0; index < 4; index++) {
      const x = width * (0.08 + 0.13 * index), y = height * (0.82 + 0.06 * random());
      context.fillStyle = "rgb(35,35,35)";
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + width * 0.11, y);
      context.lineTo(x + width * 0.09, y + height * 0.05);
      context.lineTo(x + width * 0.02, y + height * 0.05);
      context.fill();
      context.fillRect(x + width * 0.05, y - height * 0.14, 4, height * 0.14);
    }
  },

  field(context, random, width, height) {
    context.fillStyle = gradient(context, 235, 200, height * 0.4);
    context.fillRect(0, 0, width, height);
    clouds(context, random, width, height);
    context.fillStyle = "rgb(110,110,110)";
    context.beginPath();
    context.moveTo(0, height * 0.42);
    for (let step = 0; step <= 12; step++) {
      context.lineTo(width * step / 12, height * (0.3 + 0.1 * random()));
    }

    context.lineTo(width, height * 0.5);
    context.lineTo(0, height * 0.5);
    context.fill();
    context.fillStyle = gradient(context, 170, 60, height * 0.56, height * 0.44);
    context.fillRect(0, height * 0.44, width, height * 0.56);
    context.strokeStyle = "rgba(35,35,35,0.8)";
    for (let row = -12; row < 24; row++) {
      context.lineWidth = 10;
      context.beginPath();
      context.moveTo(width * (0.5 + (row - 6) * 0.02), height * 0.44);
      context.lineTo(width * (0.5 + (row - 6) * 0.16), height);
      context.stroke();
    }

    for (let index = 0; index < 5; index++) {
      const x = width * (0.12 + 0.18 * index + 0.05 * random()), foot = height * (0.7 + 0.15 * random()), tall = height * 0.24;
      context.fillStyle = `rgb(${30 + 60 * random()},40,40)`;
      context.fillRect(x - tall * 0.13, foot - tall * 0.78, tall * 0.26, tall * 0.78);
      context.beginPath();
      context.arc(x, foot - tall * 0.88, tall * 0.11, 0, 7);
      context.fill();
    }
  },
};

/** Ink where the dot of the cell, whose area grows with the darkness, covers the pixel. */
function screened(context, random, width, height) {
  const cellPixels = 6.5;
  const image = context.getImageData(0, 0, width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const gray = image.data[at] + 14 * (random() - 0.5);
      const u = (x + y) * Math.PI / (cellPixels * Math.SQRT2) * 1.41, v = (x - y) * Math.PI / (cellPixels * Math.SQRT2) * 1.41;
      const threshold = 127.5 + 62 * (Math.cos(u) + Math.cos(v));
      const ink = Math.max(0, Math.min(1, (gray - threshold) / 60 + 0.5));
      image.data[at] = image.data[at + 1] = image.data[at + 2] = 28 + 218 * ink;
      image.data[at + 3] = 255;
    }
  }

  context.putImageData(image, 0, 0);
}

for (const canvas of document.querySelectorAll("canvas[data-picture]")) {
  if (scenes[canvas.dataset.picture] === undefined) {
    continue;
  }

  const random = generator(Number(canvas.dataset.seed));
  const context = canvas.getContext("2d");
  scenes[canvas.dataset.picture](context, random, canvas.width, canvas.height);
  screened(context, random, canvas.width, canvas.height);
}
