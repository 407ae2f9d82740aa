import { use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { echartsPeer } from "./echartsPeer.ts";
import { startPeer } from "./parts/startPeer.ts";

use([SVGRenderer]);
void startPeer(echartsPeer("svg"));
