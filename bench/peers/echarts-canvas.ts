import { use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { echartsPeer } from "./echartsPeer.ts";
import { startPeer } from "./parts/startPeer.ts";

use([CanvasRenderer]);
void startPeer(echartsPeer("canvas"));
