/** The languages the product speaks. German is the source, English the second. */
export type Language = 'de' | 'en';
