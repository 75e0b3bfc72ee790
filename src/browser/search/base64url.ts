/** The signs of base64url in the order of their values (RFC 4648, section 5): lists of roles and keys of pages are written in them. */
export const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
