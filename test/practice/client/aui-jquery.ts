import jQuery from 'jquery';

// AUI and its plugins expect it on the window, where Data Center pages have it.
Object.assign(globalThis, { jQuery, $: jQuery });
