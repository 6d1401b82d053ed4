export const templateRegistry: (templates: string, folder: string) => string;
