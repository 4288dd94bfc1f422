/** Eight colours that tell kinds of things apart, always beside an icon and a label. Named in `styles/tokens.css`. */
export type Hue = 'lake' | 'juniper' | 'saffron' | 'iris' | 'poppy' | 'apricot' | 'walnut' | 'steppe';
