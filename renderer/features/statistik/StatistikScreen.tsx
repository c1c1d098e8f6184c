import { LoadingState } from '../../components/LoadingState';

const StatistikScreen = () => <LoadingState />;
export default StatistikScreen;
