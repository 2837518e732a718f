import type { ParentTopicSlug } from '@/lib/domain/agenda/taxonomy';
import { DENSITY_STEPS } from '@/lib/domain/layout/density';

/** The theme's colours as a canvas needs them. */
export interface Palette {
  ink: string;
  muted: string;
  rule: string;
  accent: string;
  surface: string;
  /** Fill of a settled bar, and text on it. */
  solid: string;
  onSolid: string;
  /** Outlines, hatches and brackets. */
  line: string;
  soft: string;
  todayGround: string;
  /** Shades of density, index 0 empty. */
  steps: string[];
  hues: Record<ParentTopicSlug, { fill: string; line: string }>;
}

/** Reads the tokens of app/globals.css as they are now; system colours where colours are forced. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--color-${name}`).trim();
  const hue = (slug: string) => ({ fill: token(slug), line: token(`${slug}-line`) });
  const palette: Palette = {
    ink: token('ink'),
    muted: token('muted'),
    rule: token('rule'),
    accent: token('accent'),
    surface: token('surface'),
    solid: token('slate'),
    onSolid: token('ink'),
    line: token('slate-line'),
    soft: token('slate-soft'),
    todayGround: token('today'),
    steps: Array.from({ length: DENSITY_STEPS + 1 }, (_, step) => token(`step-${step}`)),
    hues: {
      politics: hue('politics'),
      economy: hue('economy'),
      energy: hue('energy'),
      security: hue('security'),
      environment: hue('environment'),
      people: hue('people'),
    },
  };
  return matchMedia('(forced-colors: active)').matches ? forced(palette) : palette;
}

function forced(palette: Palette): Palette {
  return {
    ...palette,
    ink: 'CanvasText',
    muted: 'GrayText',
    rule: 'GrayText',
    accent: 'Highlight',
    surface: 'Canvas',
    solid: 'CanvasText',
    onSolid: 'Canvas',
    line: 'CanvasText',
    soft: 'Canvas',
    todayGround: 'Canvas',
    steps: palette.steps.map((_, step) => (step === 0 ? 'transparent' : 'CanvasText')),
  };
}

/** Calls back when the reader's theme, contrast or the page's own theme switch changes. */
export function watchPalette(onChange: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', onChange);
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] });
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
