// The entry of the offline pack: the same program, reading its data from the page.
import "./app/pack/startPack.ts";
import "./main.tsx";
