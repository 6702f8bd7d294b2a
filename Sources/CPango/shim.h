#pragma once
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

/// The cast is a macro over GObject's type system, which Swift cannot import. The result belongs
/// to the font; null where the font could not be loaded.
static inline cairo_font_face_t *cpango_font_face(PangoFont *font) {
  cairo_scaled_font_t *scaled = pango_cairo_font_get_scaled_font((PangoCairoFont *)font);
  return scaled ? cairo_scaled_font_get_font_face(scaled) : NULL;
}

/// `PANGO_GLYPH_EMPTY` and `PANGO_GLYPH_UNKNOWN_FLAG` are macros with casts.
static inline int cpango_is_empty(PangoGlyph glyph) { return glyph == PANGO_GLYPH_EMPTY; }
static inline int cpango_is_unknown(PangoGlyph glyph) {
  return (glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0;
}
