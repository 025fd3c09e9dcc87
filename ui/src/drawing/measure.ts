import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Measure } from './layout.ts';

const seen = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** Widths of text in the fonts the stylesheet gives the drawing. */
export const measure: Measure = (text, size) => {
  const style = getComputedStyle(document.documentElement);
  const font = style.getPropertyValue(size === 'name' ? '--font-drawn-name' : '--font-drawn-gloss').trim();
  const key = `${font}|${text}`;
  const known = seen.get(key);
  if (known !== undefined) return known;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * 9;
  pen.font = font;
  const width = pen.measureText(text).width;
  if (seen.size > 2000) seen.clear();
  seen.set(key, width);
  return width;
};

/** The width of an element, followed as it changes. */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(600);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    setWidth(target.clientWidth);
    const observer = new ResizeObserver(() => setWidth(target.clientWidth));
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
