# SPDX-License-Identifier: Apache-2.0
"""A scatter plot with its front, as SVG."""

from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 860, 420
LEFT, RIGHT, TOP, BOTTOM = 70, 30, 20, 60
TICKS = 6


@dataclass(frozen=True)
class Point:
    """`text` is shown when it is pointed at, `label` always."""

    x: float
    y: float
    text: str
    label: str
    is_filled: bool
    is_on_front: bool


class Axis:
    """Takes values to places between two ends, with round ticks."""

    def __init__(self, values, start, end):
        low, high = min(values), max(values)
        room = (high - low) * 0.06 or 1
        self.low, self.high, self.start, self.end = max(low - room, 0), high + room, start, end

    def place(self, value):
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)

    def ticks(self):
        rough = (self.high - self.low) / TICKS
        power = 10 ** (len(str(int(rough))) - 1) if rough >= 1 else 1
        step = next(power * each for each in (1, 2, 5, 10) if power * each >= rough or each == 10)
        first = -(-self.low // step) * step
        return [first + step * each for each in range(TICKS + 1) if first + step * each <= self.high]


def svg(points, x_title, y_title):
    x = Axis([point.x for point in points], LEFT, WIDTH - RIGHT)
    y = Axis([point.y for point in points], HEIGHT - BOTTOM, TOP)
    parts = [
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" role="img" '
        f'aria-label="{escape(x_title)} and {escape(y_title)}" '
        'xmlns="http://www.w3.org/2000/svg" font-family="system-ui, sans-serif" font-size="12" fill="#1b1f24">'
    ]
    for tick in x.ticks():
        parts.append(f'<path d="M{x.place(tick):.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#e3e6ea"/>')
        parts.append(
            f'<text x="{x.place(tick):.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{tick:,.0f}</text>'
        )
    for tick in y.ticks():
        parts.append(f'<path d="M{LEFT} {y.place(tick):.1f}H{WIDTH - RIGHT}" stroke="#e3e6ea"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y.place(tick) + 4:.1f}" text-anchor="end">{tick:,.0f}</text>')
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts.append(f'<text x="{middle}" y="{HEIGHT - 16}" text-anchor="middle">{escape(x_title)}</text>')
    parts.append(
        f'<text transform="translate(18 {(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">'
        f"{escape(y_title)}</text>"
    )
    parts.append(front([(point.x, point.y) for point in points if point.is_on_front], x, y))
    for place, point in enumerate(sorted(points, key=lambda point: point.x)):
        color = "#0b6e4f" if point.is_on_front else "#5b6673"
        parts.append(
            f'<circle cx="{x.place(point.x):.1f}" cy="{y.place(point.y):.1f}" r="5" stroke="{color}" '
            f'stroke-width="2" fill="{color if point.is_filled else "#fff"}">'
            f"<title>{escape(point.text)}</title></circle>"
        )
        if point.label:
            parts.append(
                f'<text x="{x.place(point.x) + 8:.1f}" y="{y.place(point.y) + (-7, 16)[place % 2]:.1f}">'
                f"{escape(point.label)}</text>"
            )
    return "\n".join([*parts, "</svg>"])


def front(corners, x, y):
    """Steps: at a cost the least that was reached with that or less."""
    if not corners:
        return ""
    corners = sorted(set(corners))
    path = f"M{x.place(corners[0][0]):.1f} {y.place(corners[0][1]):.1f}"
    for corner in corners[1:]:
        path += f"H{x.place(corner[0]):.1f}V{y.place(corner[1]):.1f}"
    return f'<path d="{path}" fill="none" stroke="#0b6e4f" stroke-width="2"/>'
