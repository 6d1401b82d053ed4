/**
 * Whether a link written in a plan may be kept: http(s), mailto, tel, a place in the document, or a
 * relative path. Every other scheme and `//host` is dropped, so that no text can become a script.
 */
export const safeLink = (href: string): boolean =>
  /^(https?:\/\/|mailto:|tel:|#)/i.test(href) ||
  (!/^[a-z][a-z0-9+.-]*:/i.test(href) && !/^[\\/]{2}/.test(href) && !/[\p{Cc} ]/u.test(href));
